"""When a browser has drawn what a click asked for.

Marks the click, and each later change of the page's main part: of its document, or text put on a canvas (the
grid is one). The screen has settled when the script is done and nothing has changed for a while; the time is
that from the click to the last change. What the grid writes for screen readers, 200 ms later, is not counted.
"""

from playwright.sync_api import Page

QUIET_MS = 400

MARKS = """(() => {
  const bench = window.bench = {clicked: 0, changed: 0};
  const change = () => { bench.changed = performance.now(); };
  document.addEventListener('click', () => { bench.clicked = performance.now(); }, true);
  const drawText = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (...given) {
    if (this.canvas.closest && this.canvas.closest('[data-testid=stMain]')) change();
    return drawText.apply(this, given);
  };
  new MutationObserver(all => {
    if (all.some(one => { const at = one.target.nodeType === 1 ? one.target : one.target.parentElement;
        return at && at.closest('[data-testid=stMain]') && !at.closest('canvas'); })) change();
  }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
})();"""

SETTLED = """quiet => { const app = document.querySelector('[data-testid=stApp]');
  return app && app.getAttribute('data-test-script-state') === 'notRunning'
    && !document.querySelector('[data-testid=stSkeleton]')
    && bench.changed > bench.clicked && performance.now() - bench.changed > quiet; }"""

FIGURE = "[data-testid=stMetricValue]"


def drawn(page: Page) -> float:
    """Wait until the screen has settled; return the milliseconds from the page's start to its last change."""
    page.wait_for_function(SETTLED, arg=QUIET_MS, polling=50, timeout=120_000)
    return float(page.evaluate("bench.changed"))


def choose(page: Page, label: str, option: str) -> float:
    """Choose from a list; return the milliseconds until the first figure is another and all is settled."""
    before = page.locator(FIGURE).first.inner_text()
    page.get_by_role("combobox", name=label).click()
    page.get_by_role("option", name=option, exact=True).click()
    clicked = float(page.evaluate("bench.clicked"))
    page.wait_for_function(
        "([where, before]) => document.querySelector(where)?.innerText !== before",
        arg=[FIGURE, before],
        polling=50,
        timeout=120_000,
    )
    return drawn(page) - clicked
