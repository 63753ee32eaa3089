
import fs from 'node:fs'; import { GROUP, runner } from './art.mjs'; import { hemSVG, GLYPHS, pixPath, NAMES, hash } from './weave.mjs';
const out = new URL('../out/', import.meta.url); fs.mkdirSync(new URL('cloth/', out), { recursive: true }); fs.mkdirSync(new URL('motif/', out), { recursive: true });
fs.writeFileSync(new URL('hem.svg', out), hemSVG());
const g = 'nhà dài';
fs.writeFileSync(new URL('icon.svg', out), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 15 15" shape-rendering="crispEdges"><path fill="#141925" d="M-2-2h15v15H-2z"/><path fill="#e04a33" d="${pixPath(GLYPHS[g], '#')}"/><path fill="#f2b233" d="${pixPath(GLYPHS[g], '+')}"/></svg>`);
const logo = `<svg viewBox="0 0 11 11" width="24" height="24" aria-hidden="true" shape-rendering="crispEdges"><path fill="#e04a33" d="${pixPath(GLYPHS[g], '#')}"/><path fill="#f2b233" d="${pixPath(GLYPHS[g], '+')}"/></svg>`;
fs.writeFileSync(new URL('logo.html', out), logo);
const ascii = (n) => n.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/ /g, '-');
for (const n of NAMES) fs.writeFileSync(new URL(`motif/${ascii(n)}.svg`, out), `<svg viewBox="0 0 11 11" aria-hidden="true" shape-rendering="crispEdges"><path fill="currentColor" d="${pixPath(GLYPHS[n], '#')}"/><path fill="#f2b233" d="${pixPath(GLYPHS[n], '+')}"/></svg>`);
// 12 cloths: pairs of motifs in the four runner palettes; same drawing as the runner under each picture
const pals = [GROUP[1].run, GROUP[2].run, GROUP[3].run, GROUP[4].run, GROUP[5].run];
const pairs = [['nhà dài','mắt'],['voi','núi'],['ché','chim'],['bông lúa','sông'],['chiêng','thoi'],['hoa','lá'],['trăng','mũi tên'],['cây nêu','thang'],['mắt','chim'],['núi','sông'],['thoi','voi'],['lá','bông lúa']];
pairs.forEach(([p, q], k) => { const pal = pals[k % 5]; let A = '', B = '', C = 'M0 1h28v1H0zM0 18h28v1H0z'; [p, q].forEach((n, i) => { A += pixPath(GLYPHS[n], '#', i * 14 + 2, 5); B += pixPath(GLYPHS[n], '+', i * 14 + 2, 5); }); for (let i = 0; i < 7; i++) C += `M${i * 4} 3h2v1h-2z`;
  fs.writeFileSync(new URL(`cloth/${k + 1}.svg`, out), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 84 20.5" width="336" height="82" shape-rendering="crispEdges"><path fill="${pal.bg}" d="M0 0h84v20.500H0z"/><g id="a"><path fill="${pal.a}" d="${A}"/><path fill="${pal.b}" d="${B}"/><path fill="${pal.c}" d="${C}"/></g><use href="#a" x="28"/><use href="#a" x="56"/></svg>`.replace('20.500', '20.5')); });
