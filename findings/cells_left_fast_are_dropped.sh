#!/usr/bin/env bash
# A cell that is left with Tab while the page is busy loses what was typed into it, in Glide Data Grid.
#
# Versions:  npm @glideapps/glide-data-grid 6.0.3, and 6.0.4-alpha24, of the line that Streamlit's data_editor is
#            built on; react 18.3.1; jsdom 26.1.0 in place of a browser, with a canvas that draws nothing.
# Expected:  what stands in the open cell when Tab or Enter is pressed is handed to onCellEdited, however fast it was typed.
# Happens:   every key in the open cell starts a timer without delay, and the first timer that fires after Tab closes the cell.
#            Where the page had no time between the last digit and Tab, that is the digit's timer, which saves nothing:
#            onCellEdited is not called, the cell is closed and shows what it held before. Nothing is said. A change for it
#            waits since September 2026 (glideapps/glide-data-grid, pull request 1201).
# Matters:   a page is busiest just after a cell was edited, when the answer is drawn: the next cell, typed quickly, is the one
#            that is lost. In a table of prices or shares an empty cell looks as if nobody had typed it.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
for version in 6.0.3 6.0.4-alpha24; do
    mkdir "$version" && (cd "$version" && npm install --silent --no-fund --no-audit --legacy-peer-deps \
        "@glideapps/glide-data-grid@$version" react@18.3.1 react-dom@18.3.1 lodash@4.17.21 marked@4.3.0 \
        react-responsive-carousel@3.2.23 jsdom@26.1.0 > /dev/null 2>&1)
done

cat > grid.mjs <<'JS'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<div id="root"></div><div id="portal"></div>', { pretendToBeVisual: true });
const { document, KeyboardEvent } = window;
class Observer {
  constructor(tell) { this.tell = tell; }
  observe(target) { setTimeout(() => this.tell([{ target, isIntersecting: true, contentRect: { width: 600, height: 300 } }])); }
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver = window.IntersectionObserver = Observer;
for (const name of ['window', 'document', 'navigator', 'HTMLElement', 'ResizeObserver', 'IntersectionObserver',
  'requestAnimationFrame', 'cancelAnimationFrame', 'getComputedStyle', 'MutationObserver'])
  Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true });
const brushes = new WeakMap();
window.HTMLCanvasElement.prototype.getContext = function () {
  const brush = brushes.get(this) ?? new Proxy(() => {}, {
    get: (_, name) => (name === 'canvas' ? this : name === 'measureText' ? () => ({ width: 8 }) : brush),
    apply: () => brush, set: () => true });
  brushes.set(this, brush);
  return brush;
};

const { createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { CompactSelection, DataEditor, GridCellKind } = await import('@glideapps/glide-data-grid');
const edited = [];
createRoot(document.getElementById('root')).render(createElement(DataEditor, {
  width: 600, height: 300, rows: 1, columns: [{ title: 'Demand', width: 100 }, { title: 'Rate', width: 100 }],
  getCellContent: () => ({ kind: GridCellKind.Text, data: '', displayData: '', allowOverlay: true }),
  gridSelection: { columns: CompactSelection.empty(), rows: CompactSelection.empty(),
    current: { cell: [0, 0], range: { x: 0, y: 0, width: 1, height: 1 }, rangeStack: [] } },
  onGridSelectionChange: () => {},
  onCellEdited: (cell, value) => edited.push(value.data),
}));

const pause = ms => new Promise(done => setTimeout(done, ms));
const press = (target, key) => target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
await pause(500);
for (const [page, time] of [['idle', 20], ['busy', 0]]) {
  press(document.querySelector('#root canvas'), 'Enter');
  await pause(300);
  const cell = document.querySelector('#portal textarea');
  Object.getOwnPropertyDescriptor(window.HTMLTextAreaElement.prototype, 'value').set.call(cell, '120');
  cell.dispatchEvent(new window.Event('input', { bubbles: true }));
  await Promise.resolve();
  press(cell, '0');
  await (time ? pause(time) : Promise.resolve());
  press(cell, 'Tab');
  await pause(300);
  console.log(`${page} page: 120 typed, handed on ${JSON.stringify(edited.splice(0))}, cell closed ${!document.querySelector('#portal textarea')}`);
}
process.exit();
JS
for version in 6.0.3 6.0.4-alpha24; do
    cp grid.mjs "$version" && echo "$version" && (cd "$version" && node grid.mjs 2> /dev/null)
done | tee seen
diff seen - <<'SEEN'
6.0.3
idle page: 120 typed, handed on ["120"], cell closed true
busy page: 120 typed, handed on [], cell closed true
6.0.4-alpha24
idle page: 120 typed, handed on ["120"], cell closed true
busy page: 120 typed, handed on [], cell closed true
SEEN
