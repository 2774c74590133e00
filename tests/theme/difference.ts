/** CIELAB, D65. */
export type Lab = readonly [l: number, a: number, b: number];
type Triple = readonly [number, number, number];

/** How colours are seen: as they are, or with one of the three kinds of cone missing. */
export const sights = ["everyone", "protanopia", "deuteranopia", "tritanopia"] as const;
export type Sight = (typeof sights)[number];

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear sRGB. */
const matrices: { readonly [sight in Sight]: readonly [Triple, Triple, Triple] } = {
  everyone: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const times = ([x, y, z]: Triple, rows: readonly [Triple, Triple, Triple]): Triple => {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(rows[0]), row(rows[1]), row(rows[2])];
};

/** `#rrggbb` as it is seen. */
export function labOf(hex: string, sight: Sight = "everyone"): Lab {
  const channel = (at: number): number => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const seen = times([channel(1), channel(3), channel(5)], matrices[sight]).map((value) =>
    Math.min(1, Math.max(0, value)),
  ) as unknown as Triple;
  const [x, y, z] = times(seen, [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
  ]);
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((t * 24389) / 27 + 16) / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const radians = (angle: number): number => (angle * Math.PI) / 180;
const hueOf = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a)) + 360) % 360);
const seventh = (c: number): number => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));

/** The difference of two colours by CIEDE2000, ISO/CIE 11664-6, all weights 1. */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const g = (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2)) / 2;
  const [u1, u2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(u1, b1), Math.hypot(u2, b2)];
  const [h1, h2] = [hueOf(u1, b1), hueOf(u2, b2)];
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  // Opposite hues: the formula goes the positive way round where the difference is exactly 180°.
  const apart = turn === -180 && h2 > h1 ? 180 : turn;
  const hue = grey
    ? h1 + h2
    : Math.abs(h1 - h2) <= 180
      ? (h1 + h2) / 2
      : h1 + h2 < 360
        ? (h1 + h2 + 360) / 2
        : (h1 + h2 - 360) / 2;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const cos = (times: number, shift: number): number => Math.cos(radians(times * hue + shift));
  const t = 1 - 0.17 * cos(1, -30) + 0.24 * cos(2, 0) + 0.32 * cos(3, 6) - 0.2 * cos(4, -63);
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * c);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(apart / 2))) / (1 + 0.015 * c * t);
  const rotation = -Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2)))) * 2 * seventh(c);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

/** How far apart the hues of neighbouring lanes are, the last beside the first again: the least of all. */
export function leastApart(actors: readonly string[], sight: Sight): number {
  return Math.min(
    ...actors.map((actor, k) =>
      difference(labOf(actor, sight), labOf(actors[(k + 1) % actors.length] ?? actor, sight)),
    ),
  );
}
