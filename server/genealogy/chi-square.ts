const precision = 1e-16;

/**
 * Chance that a chi-square variable with so many degrees of freedom exceeds a value: the regularised upper incomplete gamma function
 * Q(df/2, x/2), by its series below the middle and by its continued fraction above (Press et al., Numerical Recipes, 3rd ed., § 6.2).
 */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  if (value <= 0) return 1;
  const [a, x] = [degreesOfFreedom / 2, value / 2];
  const scale = Math.exp(a * Math.log(x) - x - logGammaOfHalves(degreesOfFreedom));
  return x < a + 1 ? 1 - scale * series(a, x) : scale * continuedFraction(a, x);
}

/** ln Γ(n/2), exactly by Γ(a + 1) = a Γ(a) from Γ(1/2) = √π or Γ(1) = 1. */
function logGammaOfHalves(n: number): number {
  let sum = n % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let a = n % 2 === 0 ? 1 : 0.5; a < n / 2; a++) sum += Math.log(a);
  return sum;
}

/** Σ xᵏ / (a (a + 1) … (a + k)). */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = a + 1; term > sum * precision; k++) {
    term *= x / k;
    sum += term;
  }
  return sum;
}

/** 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))), by Lentz's method. */
function continuedFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 10_000; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b || tiny);
    c = b + numerator / c || tiny;
    value *= d * c;
    if (Math.abs(d * c - 1) < precision) break;
  }
  return value;
}
