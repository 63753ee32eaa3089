// weave.mjs – brocade (thổ cẩm) engine. No dependencies.
// 1) GLYPHS: 16 hand-drawn 11×11 woven motifs ('#' main thread, '+' second thread, '.' ground)
// 2) weaveCode(code): code → 4 motif names (the "hoa văn đối chiếu" printed on every label)
// 3) bandSVG(...): the band as compact SVG; hemSVG(): a repeating decorative hem tile.
export const GLYPHS = {
 'bông lúa': ['.....#.....','....###....','.#...#...#.','.##..+..##.','..##.+.##..','#..#.+.#..#','##...+...##','.##..+..##.','..##.+.##..','...#.+.#...','....+++....'],
 'núi':      ['.....#.....','....#+#....','....#+#....','...##+##...','...#+++#...','..##+++##..','..#++#++#..','.##+###+##.','.#+##.##+#.','##+#...#+##','###########'],
 'sông':     ['#....#....#','##..###..##','.####.####.','..##...##..','+....+....+','++..+++..++','.++++.++++.','..++...++..','#....#....#','##..###..##','.####.####.'],
 'nhà dài':  ['#.........#','##.......##','###.....###','.#########.','.#########.','..#######..','..+.+.+.+..','..+++++++..','..+.+.+.+..','..#.#.#.#..','..#.#.#.#..'],
 'chiêng':   ['...#####...','..#.....#..','.#..###..#.','#..#...#..#','#.#..+..#.#','#.#.+++.#.#','#.#..+..#.#','#..#...#..#','.#..###..#.','..#.....#..','...#####...'],
 'mắt':      ['.....#.....','....###....','...##.##...','..##.+.##..','.##.+++.##.','##.++#++.##','.##.+++.##.','..##.+.##..','...##.##...','....###....','.....#.....'],
 'lá':       ['.....#.....','....###....','...#####...','..###+###..','..##+#+##..','.###.+.###.','.##+#+#+##.','..###+###..','...##+##...','.....+.....','.....+.....'],
 'chim':     ['.....#.....','....#+#....','.....#.....','#....#....#','##..###..##','.#########.','..#######..','...##+##...','....###....','...#.#.#...','..#..#..#..'],
 'voi':      ['.##.....##.','####...####','###########','##.#####.##','##.#+#+#.##','.#.#####.#.','...#####...','..+.###.+..','..+..#..+..','.....#.....','.....#.....'],
 'ché':      ['...#####...','....+++....','....###....','...#####...','..#######..','.####+####.','.###+++###.','.####+####.','..#######..','...#####...','...+++++...'],
 'thang':    ['.##.....##.','.#########.','.##.....##.','.##+++++##.','.##.....##.','.#########.','.##.....##.','.##+++++##.','.##.....##.','.#########.','.##.....##.'],
 'trăng':    ['.....+.....','#...+++...#','##...+...##','##.......##','###.....###','.###...###.','.#########.','..#######..','....###....','...........','+.+.+.+.+.+'],
 'cây nêu':  ['.....+.....','....###....','...#.#.#...','.....#.....','...#####...','..#..#..#..','.....#.....','.#########.','#....#....#','.....#.....','...+++++...'],
 'thoi':     ['##.......##','###.....###','.###...###.','..###.###..','...#####...','....#+#....','...#####...','..###.###..','.###...###.','###.....###','##.......##'],
 'hoa':      ['....###....','...#####...','...##+##...','.##.###.##.','####.+.####','##+#+#+#+##','####.+.####','.##.###.##.','...##+##...','...#####...','....###....'],
 'mũi tên':  ['.....#.....','....###....','...##.##...','..##...##..','.##..+..##.','##..+++..##','...++.++...','..++...++..','.....#.....','....###....','...##.##...'],
};
export const NAMES = Object.keys(GLYPHS);
export const hash = (s) => { let h = 2166136261 >>> 0; for (const c of String(s)) { h ^= c.codePointAt(0); h = Math.imul(h, 16777619) >>> 0; } h ^= h >>> 15; h = Math.imul(h, 2246822507) >>> 0; h ^= h >>> 13; return h >>> 0; };
export const rng = (seed) => { let a = hash(seed); return () => { a |= 0; a = a + 0x6D2B79F5 | 0; let t = Math.imul(a ^ a >>> 15, 1 | a); t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t; return ((t ^ t >>> 14) >>> 0) / 4294967296; }; };
export const weaveCode = (code) => { let h = hash(code.replace(/[^0-9A-Z]/gi, '').toUpperCase()); const out = []; for (let i = 0; i < 4; i++) { out.push(NAMES[h & 15]); h >>>= 4; } return out; };

// runs → one path per colour
export function pixPath(rows, ch, ox = 0, oy = 0) {
  let d = '';
  // merge vertically identical runs
  const runs = [];
  rows.forEach((r, y) => { let x = 0; while (x < r.length) { if (r[x] === ch) { let w = 1; while (r[x + w] === ch) w++; runs.push({ x, y, w, h: 1 }); x += w; } else x++; } });
  for (const r of runs) { if (r.dead) continue; let n; while ((n = runs.find(q => !q.dead && q.x === r.x && q.w === r.w && q.y === r.y + r.h))) { r.h++; n.dead = 1; } }
  for (const r of runs) if (!r.dead) d += `M${r.x + ox} ${r.y + oy}h${r.w}v${r.h}h-${r.w}z`;
  return d;
}
// one-colour print: second thread becomes a half-size stitch so motifs stay distinguishable
export const dotPath = (rows, ch, ox, oy) => rows.map((r, y) => [...r].map((c, x) => c === ch ? `M${x + ox + .22} ${y + oy + .22}h.56v.56h-.56z` : '').join('')).join('');
export const PAL = {
  cham: { bg: '#141925', a: '#c8321f', b: '#f2b233', c: '#f5f1e6' },
  la:   { bg: '#12462c', a: '#f2b233', b: '#f5f1e6', c: '#f2b233' },
  bazan:{ bg: '#7a1f12', a: '#f5f1e6', b: '#f2b233', c: '#f2b233' },
  mono: { dot: 1, bg: '#fff',    a: '#141925', b: '#141925', c: '#141925' },
};
/** four-motif band for a code. Units = threads. 4×11 + gaps. state: ok|fray|cut|double */
export function bandInner(code, pal = PAL.cham, state = 'ok') {
  const names = weaveCode(code); const W = 4 * 15 + 3, H = 19; let A = '', B = '', C = '';
  // hem stripes + teeth
  C += `M0 1h${W}v1h-${W}zM0 ${H - 2}h${W}v1h-${W}z`;
  const sep = [0, 15, 30, 45, 60];
  names.forEach((n, i) => { const g = GLYPHS[n]; A += pixPath(g, '#', 3 + i * 15 - 0 + 0, 4); B += pal.dot ? dotPath(g, '+', 3 + i * 15, 4) : pixPath(g, '+', 3 + i * 15, 4); });
  for (const s of sep) for (let k = 0; k < 5; k++) C += `M${s + 1} ${5 + k * 2}h1v1h-1z`;
  return { W, H, names, svg: `<path fill="${pal.a}" d="${A}"/><path fill="${pal.b}" d="${B}"/><path fill="${pal.c}" d="${C}"/>` };
}
export function bandSVG(code, { pal = PAL.cham, cls = 'weave', title = true } = {}) {
  const b = bandInner(code, pal);
  return `<svg class="${cls}" viewBox="0 0 ${b.W} ${b.H}" role="img" aria-label="Hoa văn đối chiếu: ${b.names.join(', ')}" shape-rendering="crispEdges"><path fill="${pal.bg}" d="M0 0h${b.W}v${b.H}H0z"/>${b.svg}</svg>`;
}
export const glyphSVG = (n, { a = 'currentColor', b = '#f2b233', size = 22 } = {}) => `<svg class="glyph" viewBox="0 0 11 11" width="${size}" height="${size}" aria-hidden="true" shape-rendering="crispEdges"><path fill="${a}" d="${pixPath(GLYPHS[n], '#')}"/><path fill="${b}" d="${pixPath(GLYPHS[n], '+')}"/></svg>`;

// decorative hem: one repeat of a woven edge – 22 wide × 10 high
const HEM = [
 'cccccccccccccccccccccc',
 '......................',
 'a....a....a....a....a.', // placeholder replaced below
];
export function hemSVG({ bg = '#141925', a = '#c8321f', b = '#f2b233', c = '#f5f1e6' } = {}) {
  // repeat = 16 threads: nested lozenge + step triangles
  const R = [
   'cccccccccccccccc',
   '................',
   'a......bb......a',
   'aa....b..b....aa',
   'aaa..b.aa.b..aaa',
   'aaaab.acca.baaaa',
   'aaa..b.aa.b..aaa',
   'aa....b..b....aa',
   'a......bb......a',
   '................',
   'cccccccccccccccc',
  ];
  const p = (ch) => pixPath(R, ch);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 11" width="32" height="22" shape-rendering="crispEdges"><path fill="${bg}" d="M0 0h16v11H0z"/><path fill="${a}" d="${p('a')}"/><path fill="${b}" d="${p('b')}"/><path fill="${c}" d="${p('c')}"/></svg>`;
}
