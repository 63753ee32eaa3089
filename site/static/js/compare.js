// compare.js – progressive enhancement only: the products ticked for a comparison stay on this device, from page to page.
(() => {
  const KEY = 'xm-compare';
  const bar = document.querySelector('.cmpbar');
  const read = () => {
    try { return JSON.parse(localStorage.getItem(KEY)).filter((one) => /^P[0-9A-Z]{8}$/.test(one.code)).slice(0, 3); } catch { return []; }
  };
  const write = (list) => { try { localStorage.setItem(KEY, JSON.stringify(list)); } catch { /* the device keeps nothing */ } };
  // The page of a comparison shows what is compared: from now on the device keeps that.
  const page = document.querySelector('[data-compared]');
  if (page) write([...page.querySelectorAll('[data-code-of]')].map((one) => ({ code: one.dataset.codeOf, name: one.dataset.name })));
  // A product's own link takes along what was chosen before.
  document.querySelectorAll('a[data-compare]').forEach((link) => link.addEventListener('click', () => {
    const others = read().filter((one) => one.code !== link.dataset.compare).slice(-2);
    link.search = new URLSearchParams([...others.map((one) => ['sp', one.code]), ['sp', link.dataset.compare]]);
  }));
  if (!bar) return;
  const boxes = [...document.querySelectorAll('input[name=sp][form=ss]')];
  const say = bar.querySelector('.cmpbar__n');
  const clear = bar.querySelector('[data-clear]');
  const first = say.textContent;
  const show = (words) => {
    const list = read();
    boxes.forEach((box) => { box.checked = list.some((one) => one.code === box.value); });
    bar.querySelectorAll('input').forEach((input) => input.remove());
    list.filter((one) => !boxes.some((box) => box.value === one.code)).forEach((one) => {
      bar.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'sp', value: one.code }));
    });
    say.textContent = words || (list.length ? `${bar.dataset.said} ${list.map((one) => one.name).join(' · ')}` : first);
    say.classList.toggle('is-full', Boolean(words));
    clear.hidden = !list.length;
    bar.classList.toggle('is-on', list.length > 0);
  };
  boxes.forEach((box) => box.addEventListener('change', () => {
    const list = read().filter((one) => one.code !== box.value);
    const full = box.checked && list.length >= Number(bar.dataset.most);
    if (box.checked && !full) list.push({ code: box.value, name: box.dataset.name });
    if (!full) write(list);
    show(full ? bar.dataset.full : '');
  }));
  clear.addEventListener('click', () => { write([]); show(''); });
  addEventListener('pageshow', () => show(''));
  show('');
})();
