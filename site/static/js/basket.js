// basket.js – progressive enhancement only: a changed number is sent by itself, the button for it goes.
document.querySelectorAll('form[data-autosubmit]').forEach((form) => {
  const button = form.querySelector('.btn');
  let wait;
  button.hidden = true;
  form.addEventListener('change', () => {
    clearTimeout(wait);
    wait = setTimeout(() => form.requestSubmit(), 600);
  });
});
