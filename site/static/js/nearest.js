// nearest.js – sorts the list of selling places by distance when a visitor asks for it, on the device; where the list has
// more pages the server is asked, by a rounded point. The page works without it.
const button = document.getElementById('nearest');
const said = document.getElementById('nearest-said');
const section = document.getElementById('places');
if (button && navigator.geolocation && (button.dataset.server || section.querySelector('[data-lat]'))) {
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
  const list = section.querySelector('.rows');
  const rows = [...list.children].map((row) => [row.dataset.lat ? km(lat, lon, Number(row.dataset.lat), Number(row.dataset.lon)) : Infinity, row]);
  rows.sort((one, other) => one[0] - other[0] || 0);
  rows.forEach(([distance, row], place) => {
    const known = distance < Infinity;
    row.querySelector('[data-no]').textContent = known ? `${place + 1}. ` : '';
    row.querySelector('.spot__n b').textContent = !known ? '' : distance < 1 ? button.dataset.under : `${Math.round(distance)} ${button.dataset.km}`;
    list.append(row);
  });
  section.querySelector('h2').textContent = button.dataset.sorted;
  section.scrollIntoView({ block: 'start' });
}
function km(lat1, lon1, lat2, lon2) {
  const rad = Math.PI / 180;
  const a = Math.sin((lat2 - lat1) * rad / 2) ** 2
    + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin((lon2 - lon1) * rad / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(a)));
}
