// nearest.js – sorts selling places by distance when a visitor asks for it, on the device. The page works without it.
const button = document.getElementById('nearest');
const said = document.getElementById('nearest-said');
const section = document.getElementById('nearest-list');
const SHOWN = 8;
if (button && navigator.geolocation && (section || button.dataset.server)) {
  button.hidden = false;
  button.addEventListener('click', () => {
    said.textContent = button.dataset.wait;
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      if (button.dataset.server) {
        location.href = `${button.dataset.server}${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`;
        return;
      }
      show(coords.latitude, coords.longitude);
      said.textContent = button.dataset.found;
    }, () => { said.textContent = button.dataset.no; }, { maximumAge: 600000, timeout: 15000 });
  });
}
function show(lat, lon) {
  const list = section.querySelector('ol');
  const rows = [...list.children].map((row) => [km(lat, lon, Number(row.dataset.lat), Number(row.dataset.lon)), row]);
  rows.sort((one, other) => one[0] - other[0]);
  rows.forEach(([distance, row], place) => {
    row.querySelector('b').textContent = distance < 1 ? button.dataset.under : `${Math.round(distance)} ${button.dataset.km}`;
    row.hidden = place >= SHOWN;
    list.append(row);
  });
  section.hidden = false;
  section.scrollIntoView({ block: 'start' });
}
function km(lat1, lon1, lat2, lon2) {
  const rad = Math.PI / 180;
  const a = Math.sin((lat2 - lat1) * rad / 2) ** 2
    + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin((lon2 - lon1) * rad / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(a)));
}
