// ui.js – progressive enhancement only: steppers and copy buttons. Every page works without it.
document.querySelectorAll('.qty button').forEach((button) => { button.hidden = false; });
addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  const stepper = button.closest('.qty');
  if (stepper) {
    const input = stepper.querySelector('input');
    const step = button === stepper.lastElementChild ? 1 : -1;
    const least = Number(input.min || 1), most = Number(input.max || Infinity);
    input.value = Math.min(most, Math.max(least, (parseInt(input.value, 10) || least) + step));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  const copy = button.closest('.copy');
  if (copy && navigator.clipboard) {
    navigator.clipboard.writeText(copy.querySelector('b').textContent.replace(/\s/g, ''));
    const label = button.getAttribute('aria-label');
    if (!button.dataset.done) return;
    button.setAttribute('aria-label', button.dataset.done);
    setTimeout(() => button.setAttribute('aria-label', label), 1500);
  }
});
// What is being put right is no longer marked as wrong; the server judges it again.
addEventListener('input', ({ target }) => {
  const group = target.type === 'radio' && target.closest('fieldset[aria-describedby]');
  const marked = group || target.closest('[aria-invalid="true"]');
  if (!marked) return;
  marked.removeAttribute('aria-invalid');
  const said = (marked.getAttribute('aria-describedby') || '').split(' ').map((id) => document.getElementById(id));
  const hints = said.filter((note) => note && !note.classList.contains('err'));
  said.filter((note) => note?.classList.contains('err')).forEach((note) => note.remove());
  if (hints.length) marked.setAttribute('aria-describedby', hints.map((note) => note.id).join(' '));
  else marked.removeAttribute('aria-describedby');
});
