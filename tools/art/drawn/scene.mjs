// scene.mjs – hero landscape, group tiles, woven map of Vietnam, raw-material-area map.
import fs from 'node:fs'; import { createRequire } from 'node:module';
import { C, GROUP, ART } from './art.mjs'; import { GLYPHS, NAMES, pixPath, hash, rng } from './weave.mjs';
const req = createRequire((process.env.MOCK_NM || '.') + '/package.json'); const OUT = new URL('../out/', import.meta.url);
const r1 = (n) => Math.round(n * 10) / 10; const P = (d, f, x = '') => `<path d="${d}" fill="${f}"${x}/>`;
const G = (s, t) => `<g transform="${t}">${s}</g>`;
const save = (n, s) => { s = s.replace(/(\d+\.\d)\d+/g, '$1'); fs.writeFileSync(new URL(n, OUT), s); console.log(n.padEnd(16), (s.length / 1024).toFixed(1) + ' KB'); };
const house = (x, y, s) => G(P('M-118 0H118V8H-118z', C.wood2) + [-100, -68, -36, -4, 28, 60, 92].map(q => `<path d="M${q} 6h8v34h-8z" fill="${C.wood2}"/>`).join('') + P('M-106 -34H106V2H-106z', C.wood) + [-92, -60, -28, 36, 68].map(q => P(`M${q} -24h18v16h-18z`, C.cham)).join('') + P('M4 -28h20v30H4z', C.wood2) + P('M-140 -30L-116 -98H116L140 -30z', C.bazan2) + P('M-140 -30L-128 -64H128L140 -30z', C.bazan) + P('M-116 -98L-136 -112L-104 -98zM116 -98L136 -112L104 -98z', C.bazan) + P('M8 2L-8 40H4L18 2z', C.wood), `translate(${x} ${y})scale(${s})`);
// picker with a brocade-trimmed gùi, seen from behind
const picker = (x, y, s, skirt = C.cham) => G(P('M-20 -2L-26 60H26L20 -2z', skirt) + P('M-25 40h50l1 8h-52z', C.son) + P('M-26 52h52v3h-52z', C.gold) + P('M-24 -46Q-30 -4 -20 4H20Q30 -4 24 -46Q0 -58 -24 -46z', C.cham2) + P('M-22 -44Q-48 -24 -44 2', 'none', ` stroke="${C.cham2}" stroke-width="11" stroke-linecap="round"`) + P('M22 -44Q50 -40 56 -66', 'none', ` stroke="${C.cham2}" stroke-width="11" stroke-linecap="round"`) + P('M-18 -40L-13 4H13L18 -40z', '#c9934f') + P('M-17 -32h34M-16 -20h32M-15 -8h30', 'none', ' stroke="#8a5a33" stroke-width="3"') + P('M-18 -44h36v8h-36z', C.son) + `<ellipse cx="0" cy="-44" rx="18" ry="5" fill="${C.la2}"/>` + `<circle cx="-7" cy="-47" r="4" fill="${C.son}"/><circle cx="3" cy="-48" r="4" fill="${C.son}"/><circle cx="10" cy="-46" r="4" fill="${C.gold2}"/>` + '<circle cx="0" cy="-66" r="13" fill="#3a2216"/>' + P('M-36 -66Q0 -108 36 -66Q0 -58 -36 -66z', '#e9c98a') + P('M0 -92Q24 -84 36 -66Q20 -62 4 -62z', '#000', ' opacity=".12"'), `translate(${x} ${y})scale(${s})`);
function hero() {
  const W = 1440, H = 640, R = rng('hero-2026'); let s = '';
  s += [150, 112, 74, 34].map((r, i) => `<circle cx="1090" cy="196" r="${r}" fill="${i % 2 ? '#f6cf83' : '#f2b233'}"/>`).join('');
  s += P('M0 452L150 400 260 424 420 372 560 418 700 356 830 392 960 300 1080 352 1190 286 1320 340 1440 300V640H0z', '#e8a455');
  s += P('M0 486L180 446 330 470 520 430 690 456 840 398 1000 428 1140 372 1290 410 1440 366V640H0z', '#d07b3c');
  // pepper-pole hill (left) and forest hill (right)
  s += `<pattern id="p" width="22" height="34" patternUnits="userSpaceOnUse"><path d="M11 6v22" stroke="#0d3a22" stroke-width="7" stroke-linecap="round"/></pattern><pattern id="q" width="26" height="26" patternUnits="userSpaceOnUse"><path d="M0 26L13 6L26 26" fill="none" stroke="#0d3a22" stroke-width="4"/></pattern>`;
  const hl = 'M0 474C140 430 320 456 470 498C600 530 700 520 760 560V640H0z', hr = 'M700 520C860 430 1040 400 1180 410S1390 398 1440 386V640H700z';
  s += P(hr, C.la2) + P(hr, 'url(#q)', ' opacity=".35"') + house(1120, 414, .92) + house(1345, 404, .56);
  s += P(hl, C.la) + P(hl, 'url(#p)', ' opacity=".55"');
  // basalt field with coffee rows in perspective
  const field = 'M0 560C220 500 420 548 640 520S1080 452 1440 474V640H0z';
  s += `<clipPath id="f"><path d="${field}"/></clipPath>` + P(field, '#8c2f1b') + `<g clip-path="url(#f)">`;
  s += `<g stroke="#6d2011" stroke-width="10">` ; const vx = 880, vy = 360;
  for (let k = -9; k <= 9; k++) s += `<path d="M${vx} ${vy}L${r1(vx + (k + .5) * 150 * 1.6)} 700"/>`; s += '</g>';
  s += `<defs><g id="b"><ellipse cx="0" cy="3" rx="11" ry="9" fill="#4d150a" opacity=".5"/><circle r="10" fill="${C.la}"/><circle cx="-2.500" cy="-2.500" r="6.500" fill="${C.la2}"/><circle cx="-5" cy="2" r="1.900" fill="${C.son}"/><circle cx="3" cy="-4" r="1.900" fill="${C.son}"/><circle cx="4" cy="4" r="1.900" fill="${C.gold}"/><circle cx="-2" cy="-6" r="1.600" fill="${C.son}"/></g></defs>`;
  const bs = []; for (let k = -9; k <= 9; k++) for (let z = 1; z < 3.4; z *= 1.13) { const y = vy + 330 / z, x = vx + k * 150 * 1.55 / z; if (x < -50 || x > W + 50 || y > H + 40) continue; bs.push([x, y, 4.1 / z]); }
  bs.sort((a, b) => a[1] - b[1]); for (const [x, y, k] of bs) s += `<use href="#b" transform="translate(${Math.round(x)} ${Math.round(y)})scale(${r1(k)})"/>`;
  s += '</g>' + picker(800, 560, .82) + picker(1250, 574, 1.08, C.bazan) ;
  save('hero.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" width="${W}" height="${H}" preserveAspectRatio="xMidYMax slice"><view id="m" viewBox="700 36 740 595"/>${s}</svg>`);
}
// ---- group tiles: reuse the product drawings, no runner, cropped square ------------------------
function groups() {
  const leaf = (x, y, len, w, a, c1 = C.la2, c2 = C.la3) => G(P(`M0 0Q${r1(len * .42)} ${-w} ${len} 0z`, c2) + P(`M0 0Q${r1(len * .42)} ${w} ${len} 0z`, c1), `translate(${x} ${y})rotate(${a})`);
  const cherry = (x, y, r, c = C.son) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${c}"/>` + P(`M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}a${r * 1.5} ${r * 1.5} 0 0 0 0 ${-2 * r}z`, '#000', ' opacity=".14"');
  const gl = (n, x, y, t, a, b) => `<g transform="translate(${x} ${y})scale(${t})">` + P(pixPath(GLYPHS[n], '#'), a) + P(pixPath(GLYPHS[n], '+'), b) + '</g>';
  const tile = { 1: leaf(30, 46, 66, 22, 20) + leaf(214, 40, 66, 22, 150) + G(P('M0 -110C40 -104 50 -50 66 -10C86 44 50 90 0 92C-50 90 -86 44 -66 -10C-50 -50 -40 -104 0 -110z', C.la) + P('M0 -96C32 -92 40 -44 54 -6C72 40 42 78 0 80C-42 78 -72 40 -54 -6C-40 -44 -32 -92 0 -96z', '#e7e08a') + P('M0 -78C24 -74 30 -34 42 0C56 36 34 64 0 66C-34 64 -56 36 -42 0C-30 -34 -24 -74 0 -78z', '#f3efb6') + `<circle cy="24" r="32" fill="${C.wood}"/><circle cx="-8" cy="16" r="12" fill="#a8754a"/>`, 'translate(120 104)rotate(10)scale(.84)'),
    2: P('M10 40L230 120', 'none', ` stroke="${C.wood2}" stroke-width="8"`) + leaf(70, 62, 110, 40, -44, C.la, C.la2) + leaf(130, 84, 100, 40, -30, C.la, C.la2) + leaf(60, 58, 100, 40, 70, C.la2, C.la) + leaf(150, 90, 90, 36, 62, C.la2, C.la) + cherry(96, 62, 21) + cherry(130, 96, 22, '#b8301f') + cherry(92, 98, 20) + cherry(138, 60, 17, C.gold2),
    3: leaf(120, 60, 84, 34, -150, C.la, C.la2) + leaf(120, 60, 84, 34, -30, C.la2, C.la) + leaf(120, 58, 60, 26, -90, C.la, C.la2) + G(P('M-8 -60h16Q20 -20 8 14Q12 40 4 72Q0 50 -6 68Q-12 40 -8 14Q-20 -20 -8 -60z', C.gold2) + P('M0 -60h8Q20 -20 8 14Q12 40 4 72Q2 20 0 -60z', '#b8741a') + P('M-12 -10Q-38 10 -44 46M10 4Q34 18 38 48', 'none', ` stroke="${C.gold2}" stroke-width="9" stroke-linecap="round"`), 'translate(120 118)scale(1.05)'),
    4: P('M0 0H240V180H0z', C.cham) + P('M0 14h240v7H0zM0 159h240v7H0z', C.son) + P('M0 27h240v3H0zM0 150h240v3H0z', C.gold) + gl('mắt', -44, 46, 8, C.son, C.gold) + gl('nhà dài', 76, 46, 8, C.ivory, C.gold) + gl('mắt', 196, 46, 8, C.son, C.gold),
    5: P('M40 190Q60 90 150 40', 'none', ` stroke="${C.la2}" stroke-width="7"`) + [[70, 118, 1.5], [104, 74, 1.8], [156, 44, 1.6], [178, 104, 1.3]].map(([x, y, k], i) => G([0, 72, 144, 216, 288].map(a => `<ellipse cy="-17" rx="11" ry="17" fill="${a % 144 ? '#fff' : '#fbe9ee'}" transform="rotate(${a + i * 20})"/>`).join('') + `<circle r="9" fill="#c23b6b"/><circle r="4" fill="${C.gold}"/>`, `translate(${x} ${y})scale(${k})`)).join('') + leaf(60, 180, 130, 30, -20, C.la, C.la2),
    6: [52, 38, 24, 10].map((r, i) => `<circle cx="186" cy="46" r="${r}" fill="${i % 2 ? '#bcd9e6' : C.gold}"/>`).join('') + P('M0 110Q60 60 120 96T240 80V180H0z', '#4d89a6') + P('M0 132Q90 104 240 126V180H0z', C.la2) + house(112, 128, .66) };
  for (const k in tile) { const g = GROUP[k]; save(`nhom-${k}.svg`, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180" width="240" height="180"><path fill="${g.f}" d="M0 0h240v180H0z"/>${+k < 4 || +k === 5 ? P('M0 136Q80 96 140 124T240 108V180H0z', g.h1) : ''}${tile[k]}</svg>`); }
}
// ---- woven map of Vietnam (includes Hoàng Sa and Trường Sa) -----------------------------------
function map() {
  const topo = req('topojson-client'), { geoContains } = req('d3-geo'); const atlas = req('world-atlas/countries-10m.json');
  const vn = topo.feature(atlas, atlas.objects.countries).features.find(f => f.id === '704');
  const prov = [['Tuyên Quang',22.4,105.1],['Lào Cai',21.9,104.2],['Lai Châu',22.3,103.2],['Điện Biên',21.7,103],['Sơn La',21.2,104],['Thái Nguyên',21.9,105.9],['Cao Bằng',22.7,106.1],['Lạng Sơn',21.8,106.6],['Quảng Ninh',21.2,107.2],['Phú Thọ',21,105.3],['Bắc Ninh',21.3,106.4],['Hà Nội',21,105.75],['Hải Phòng',20.85,106.5],['Hưng Yên',20.6,106.3],['Ninh Bình',20.3,106],['Thanh Hóa',20,105.3],['Nghệ An',19.2,104.9],['Hà Tĩnh',18.3,105.7],['Quảng Trị',17.1,106.6],['Huế',16.35,107.55],['Đà Nẵng',15.75,107.9],['Quảng Ngãi',14.75,108.2],['Gia Lai',13.85,108.35],['Đắk Lắk',12.9,108.5],['Khánh Hòa',12,109],['Lâm Đồng',11.65,107.85],['Đồng Nai',11.5,106.95],['TP.HCM',10.9,106.8],['Tây Ninh',11,106],['Đồng Tháp',10.45,105.9],['An Giang',10.1,105.1],['Vĩnh Long',10,106.3],['Cần Thơ',9.75,105.8],['Cà Mau',9.2,105.2]];
  const hot = { 'Đắk Lắk': '#e04a33', 'Lâm Đồng': C.gold, 'Quảng Ngãi': '#6fbf8a' };
  const st = .37, W = 450, H = 560, px = (lo) => (lo - 101.9) * 33 + 6, py = (la) => (23.6 - la) * 34.4 + 6, d = {}; const q = 5;
  let row = 0; for (let la = 23.5; la > 8.4; la -= .177) { const off = (row++ % 2) * st * .5; for (let lo = 102 + off; lo < 110; lo += st) if (geoContains(vn, [lo, la])) { let best, bd = 9e9; for (const [n, a, o] of prov) { const e = (a - la) ** 2 + (o - lo) ** 2; if (e < bd) { bd = e; best = n; } } const c = hot[best] || '#46516a'; const x = r1(px(lo)), y = r1(py(la)); d[c] = (d[c] || '') + `M${x} ${r1(y - q)}l${q} ${q}l-${q} ${q}l-${q} -${q}z`; } }
  // Hoàng Sa (≈16.5N 112E) and Trường Sa (≈8–11N 112–115E), Phú Quốc, Côn Đảo, Lý Sơn
  const isl = (pts, c) => { for (const [lo, la] of pts) { const x = r1(px(lo)), y = r1(py(la)); d[c] = (d[c] || '') + `M${x} ${r1(y - 4)}l4 4l-4 4l-4 -4z`; } };
  isl([[111.6, 16.6], [112, 16.9], [112.3, 16.7], [112.7, 16.9], [111.7, 16.1], [112.3, 16.2], [111.2, 15.8]], '#8e99b3'); isl([[111.9, 8.7], [112.9, 8.9], [113.2, 9.6], [113.9, 9.2], [114.3, 10.4], [114.4, 11.2], [113.8, 10.7], [114.6, 9.9], [115, 10.6], [112.2, 9.6], [113.6, 8], [114.9, 11]], '#8e99b3'); isl([[109.1, 15.38]], hot['Quảng Ngãi']); isl([[106.6, 8.7]], '#46516a');
  let s = Object.entries(d).map(([c, p]) => P(p, c)).join('');
  const t = (x, y, a, w = 400, f = '#c3cbdc', an = 'start') => `<text x="${x}" y="${y}" fill="${f}" font-size="14" font-weight="${w}" text-anchor="${an}">${a}</text>`;
  s += t(r1(px(112)), r1(py(17.35)), 'Hoàng Sa', 400, '#c3cbdc', 'middle') + t(r1(px(112)) , r1(py(15.25)), '(Đà Nẵng)', 400, '#9aa5bd', 'middle') + t(r1(px(113.6)), r1(py(11.75)), 'Trường Sa', 400, '#c3cbdc', 'middle') + t(r1(px(113.6)), r1(py(7.45)), '(Khánh Hòa)', 400, '#9aa5bd', 'middle');
  const pin = (lo, la, n, c) => { const x = r1(px(lo)), y = r1(py(la)); return `<path d="M${x} ${y}H112" stroke="${c}" stroke-width="1.500"/><circle cx="${x}" cy="${y}" r="5" fill="#141925" stroke="${c}" stroke-width="2.500"/>` + t(106, y + 5, n, 600, '#fff', 'end'); };
  s += pin(108.4, 14.85, 'Quảng Ngãi', hot['Quảng Ngãi']) + pin(108.2, 12.8, 'Đắk Lắk', '#ff7a63') + pin(107.8, 11.75, 'Lâm Đồng', C.gold);
  save('map.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H + 4}" width="${W}" height="${H + 4}" font-family="Arial,'Noto Sans',sans-serif">${s}</svg>`);
}
// ---- raw-material-area map: contours + parcels --------------------------------------------------
function area() {
  const { contours } = req('d3-contour'); const W = 96, H = 64, v = new Float64Array(W * H); const R = rng('cuor-dang'); const bumps = Array.from({ length: 9 }, () => [R() * W, R() * H, 8 + R() * 18, .5 + R()]);
  for (let y = 0; y < H; y++) for (let x = 0; x < W; x++) v[y * W + x] = bumps.reduce((a, [bx, by, br, bh]) => a + bh * Math.exp(-((x - bx) ** 2 + (y - by) ** 2) / (2 * br * br)), 0);
  const mx = Math.max(...v), lv = [.22, .34, .46, .58, .7, .82, .93].map(k => k * mx); const k = 7.5; let s = P('M0 0H720V480H0z', '#e9e6d3'); const col = ['#e2dfc4', '#dcd7b4', '#d6cfa6', '#d0c69a', '#c9bb8d', '#c2b082', '#baa476'];
  contours().size([W, H]).thresholds(lv)(v).forEach((c, i) => { const dd = c.coordinates.map(pl => pl.map(r => { const o = []; for (let j = 0; j < r.length; j += 2) o.push(`${Math.round(r[j][0] * k)} ${Math.round(r[j][1] * k)}`); return 'M' + o.join('L') + 'z'; }).join('')).join(''); s += P(dd, col[i], ' stroke="#a2915f" stroke-opacity=".55" stroke-width="1"'); });
  s += `<pattern id="w" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(28)"><path fill="#23744a" d="M0 0h10v10H0z"/><circle cx="5" cy="5" r="2.600" fill="#14532f"/></pattern><pattern id="w2" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)"><path fill="#4f9a63" d="M0 0h10v10H0z"/><circle cx="5" cy="5" r="2.600" fill="#23744a"/></pattern>`;
  const pc = [['M150 118L258 92L284 168L176 196z', 'w'], ['M290 90L392 72L410 150L300 166z', 'w'], ['M182 206L286 180L304 262L206 286z', 'w2'], ['M314 178L414 160L436 244L324 258z', 'w'], ['M214 296L318 272L332 344L236 360z', 'w'], ['M448 150L540 128L566 214L452 238z', 'w2'], ['M344 270L446 252L462 330L352 342z', 'w2']];
  s += P('M96 84L300 40L420 44L590 96L624 250L520 372L300 412L150 380L86 240z', 'none', ' stroke="#7a1f12" stroke-width="3" stroke-dasharray="12 7"');
  s += P('M0 330C120 300 180 410 330 366S560 300 720 340', 'none', ' stroke="#6fa7bd" stroke-width="7" stroke-linecap="round"') + P('M0 60C140 150 250 20 420 150S600 300 720 270', 'none', ' stroke="#fff" stroke-width="9"') + P('M0 60C140 150 250 20 420 150S600 300 720 270', 'none', ' stroke="#b9ad8c" stroke-width="1.500" stroke-dasharray="6 5"');
  s += pc.map(([d, w]) => P(d, `url(#${w})`, ' stroke="#fffdf3" stroke-width="3" stroke-linejoin="round"')).join('');
  const pin = (x, y, c, n) => G(P('M0 0C-6 -14 -17 -20 -17 -34A17 17 0 0 1 17 -34C17 -20 6 -14 0 0z', c, ' stroke="#fff" stroke-width="2.500"') + `<text y="-28" text-anchor="middle" fill="#fff" font-size="17" font-weight="700" font-family="Arial,sans-serif">${n}</text>`, `translate(${x} ${y})`);
  s += pin(216, 150, '#141925', 'A') + pin(362, 214, '#141925', 'B') + pin(506, 186, '#141925', 'C') + pin(566, 330, '#a5351f', 'X');
  save('vung.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 480" width="720" height="480">${s}</svg>`);
}
hero(); groups(); map(); area();
