#!/usr/bin/env bash
# A load that grows by ten percent a year is zero next year, and a rate that rises by a tenth of a cent stands still.
#
# Versions:  npm regression 2.0.1 (regression-js); simple-statistics 7.12.1 and vega-statistics 2.0.0 for comparison.
# Expected:  the library fits lines, exponentials and polynomials to points, and predict() goes on with the fit. An option,
#            precision, is documented as the significant figures to which the output is rounded, 2 by default.
# Happens:   the coefficients themselves are rounded to that many decimals, and predict() goes on with what is left. By calendar
#            year the first factor of an exponential is near 1e-80: it becomes 0, and so does every prediction, with a
#            precision of 20 as well. A parabola by calendar year is hundreds off. A slope of a tenth of a cent is 0, and
#            r2, computed with the rounded line, negative; with a precision of 20 these two are right.
# Matters:   trends of load and rates by calendar year are what such a library is for; with years counted from 0, as in small
#            examples, the same points give nearly the right answer. A zero or a flat line raises no error.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm install --silent --no-fund --no-audit regression@2.0.1 simple-statistics@7.12.1 vega-statistics@2.0.0 > /dev/null 2>&1

cat > run.mjs <<'JS'
import regression from 'regression';
import { linearRegression, linearRegressionLine } from 'simple-statistics';
import { regressionExp, regressionPoly } from 'vega-statistics';
const x = point => point[0], y = point => point[1];
const round = value => +value.toPrecision(5);

const load = [[2023, 100], [2024, 110], [2025, 121], [2026, 133.1]];
const early = load.map(([year, mwh]) => [year - 2023, mwh]);
const grown = (points, at, precision = 2) => regression.exponential(points, { precision }).predict(at)[1];
console.log('load in 2027: by calendar year', grown(load, 2027), 'precision 20', grown(load, 2027, 20), 'counted from 0', grown(early, 4),
  'vega', round(regressionExp(load, x, y).predict(2027)));
const squares = [[2024, 1], [2025, 4], [2026, 9], [2027, 16]];
const curved = precision => round(regression.polynomial(squares, { order: 2, precision }).predict(2028)[1]);
console.log('parabola in 2028:', curved(2), 'precision 20', curved(20), 'vega', round(regressionPoly(squares, x, y, 2).predict(2028)));
const rate = [[0, 0.0872], [1, 0.0881], [2, 0.0893]];
const line = regression.linear(rate), exact = regression.linear(rate, { precision: 20 });
console.log('rate:', line.string, 'r2', line.r2, 'next', line.predict(3)[1], 'precision 20', round(exact.predict(3)[1]),
  'simple-statistics', round(linearRegressionLine(linearRegression(rate))(3)));
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
load in 2027: by calendar year 0 precision 20 0 counted from 0 149.18 vega 146.41
parabola in 2028: 644.91 precision 20 24.999 vega 25
rate: y = 0x + 0.09 r2 -4.38 next 0.09 precision 20 0.0903 simple-statistics 0.0903
SEEN
