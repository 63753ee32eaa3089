// scanner.js – the live camera, only where the browser itself reads codes (BarcodeDetector). Nothing leaves the device but the code.
(async () => {
  const box = document.getElementById('live');
  if (!box || !('BarcodeDetector' in window) || !navigator.mediaDevices) return;
  const known = await BarcodeDetector.getSupportedFormats().catch(() => []);
  const formats = ['qr_code', 'ean_13', 'data_matrix'].filter((name) => known.includes(name));
  if (!formats.includes('qr_code')) return;
  const detector = new BarcodeDetector({ formats });
  const [view, video, say] = ['.live__view', 'video', '.live__say'].map((name) => box.querySelector(name));
  const [start, stop] = ['start', 'stop'].map((id) => document.getElementById(id));
  let stream;
  const end = () => {
    if (stream) stream.getTracks().forEach((track) => track.stop());
    stream = undefined;
    view.hidden = stop.hidden = true;
    start.hidden = false;
  };
  const look = async () => {
    if (!stream) return;
    const found = await detector.detect(video).catch(() => []);
    if (found.length && found[0].rawValue) {
      say.textContent = say.dataset.found;
      end();
      location.assign(`${box.dataset.goto}?ma=${encodeURIComponent(found[0].rawValue)}`);
      return;
    }
    setTimeout(look, 150);
  };
  start.addEventListener('click', async () => {
    say.textContent = say.dataset.ask;
    start.hidden = true;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
    } catch {
      say.textContent = say.dataset.no;
      start.hidden = false;
      return;
    }
    video.srcObject = stream;
    view.hidden = stop.hidden = false;
    say.textContent = say.dataset.look;
    await video.play().catch(() => {});
    look();
  });
  stop.addEventListener('click', () => { say.textContent = ''; end(); });
  addEventListener('pagehide', end);
  box.hidden = false;
})();
