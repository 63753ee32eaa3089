// seen.js – the products looked at lately, kept on this device as codes and nowhere else. Nothing is sent before the reader opens the list.
(() => {
  const KEY = 'xm-seen', MOST = 12;
  const read = () => {
    try { return JSON.parse(localStorage.getItem(KEY)).filter((code) => /^P[0-9A-Z]{8}$/.test(code)).slice(0, MOST); } catch { return []; }
  };
  const write = (codes) => { try { localStorage.setItem(KEY, JSON.stringify(codes)); } catch { /* the device keeps nothing */ } };
  const box = document.getElementById('da-xem');
  if (!box) return;
  const here = box.dataset.code;
  const codes = read().filter((code) => code !== here);
  if (here) write([here, ...codes].slice(0, MOST));
  if (!codes.length) return;
  const [list, shelf, failed, number, forget] = ['details', '[data-shelf]', '[data-failed]', '[data-number]', '[data-forget]'].map((name) => box.querySelector(name));
  number.textContent = codes.length;
  box.hidden = false;
  let asked = false;
  list.addEventListener('toggle', async () => {
    if (!list.open || asked) return;
    asked = true;
    failed.hidden = true;
    try {
      const answer = await fetch(`${box.dataset.cards}?${new URLSearchParams(codes.map((code) => ['sp', code]))}`);
      if (!answer.ok) throw new Error(answer.status);
      shelf.replaceChildren(...new DOMParser().parseFromString(await answer.text(), 'text/html').body.children);
      number.textContent = shelf.children.length;
    } catch {
      asked = false;
      failed.hidden = false;
    }
  });
  forget.addEventListener('click', () => { write(here ? [here] : []); box.hidden = true; });
})();
