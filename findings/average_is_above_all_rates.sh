#!/usr/bin/env bash
# The line of the average rate lies above every rate of the chart, and so does the line of the lowest one.
#
# Versions:  npm echarts 6.1.0, which draws to SVG by itself on a server.
# Expected:  a mark line of type average, min, max or median is drawn at that value of the series. An option, precision, is
#            documented as the digits used when the mark line's value is displayed.
# Happens:   the value is rounded before the line is placed, to two decimals by default, whatever the axis shows: rates of
#            8.68 to 8.81 cents per kWh have average, lowest, highest and median in one line at 9 cents. A limit that is given
#            as a number, 8.38 cents, is drawn at 8; below half a cent all are 0. With precision: 4 they are right.
#            A mark point of type average has the value of the point nearest to the average, not the average.
#            (Reported in 2019, echarts 11517, again in 2022 and 2025, and open as 20571.)
# Matters:   rates in dollars per kWh, power factors and load factors live behind the second decimal. The label says 0.09,
#            which reads like a rounded label, and the line is taken for exact: all months were cheaper than their average.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm install --silent --no-fund --no-audit echarts@6.1.0 > /dev/null 2>&1

cat > run.cjs <<'JS'
const echarts = require('echarts');
function drawn(name, values, mark, more = {}) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 300 });
  const labels = values.map((_, place) => `month ${place + 1}`);
  chart.setOption({ animation: false, xAxis: { type: 'category', data: labels }, yAxis: {},
    series: [{ type: 'line', data: values, markLine: { data: [mark], ...more } }] });
  const [, y] = chart.renderToSVGString().match(/<path d="M\S+ (\S+)L[^"]*"[^>]*stroke-dasharray/);
  const at = chart.convertFromPixel({ yAxisIndex: 0 }, Number(y));
  console.log(`${name.padEnd(34)} line drawn at ${(Math.round(at * 1000) / 1000 + 0).toFixed(3)}`);
}
function point(name, values) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 300 });
  chart.setOption({ animation: false, xAxis: { type: 'category', data: values.map(String) }, yAxis: { show: false },
    series: [{ type: 'line', data: values, markPoint: { data: [{ type: 'average' }] } }] });
  const texts = [...chart.renderToSVGString().matchAll(/<text[^>]*>([^<]*)</g)].map(text => text[1]);
  console.log(`${name.padEnd(34)} ${texts.at(-1)}`);
}
const rates = [0.0872, 0.0875, 0.0868, 0.0881];
console.log(`rates ${rates.join(', ')}: average 0.0874`);
for (const type of ['average', 'min', 'max', 'median']) drawn(`  ${type}`, rates, { type });
drawn('  a limit of 0.0838', rates, { yAxis: 0.0838 });
drawn('  average, precision: 4', rates, { type: 'average' }, { precision: 4 });
drawn('riders 0.0031, 0.0042: average', [0.0031, 0.0042], { type: 'average' });
point('10, 20, 90: mark point of average', [10, 20, 90]);
process.exit(0);
JS
node run.cjs | tee seen
diff seen - <<'SEEN'
rates 0.0872, 0.0875, 0.0868, 0.0881: average 0.0874
  average                          line drawn at 0.090
  min                              line drawn at 0.090
  max                              line drawn at 0.090
  median                           line drawn at 0.090
  a limit of 0.0838                line drawn at 0.080
  average, precision: 4            line drawn at 0.087
riders 0.0031, 0.0042: average     line drawn at 0.000
10, 20, 90: mark point of average  20
SEEN
