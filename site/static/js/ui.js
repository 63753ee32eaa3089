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
