"""Look at the demo's page in headless Chromium: page.py PAGE FOLDER [SHOTS]

The page stands in a frame of each width, and a script around it measures.
Prints TAP.  FOLDER takes what Chromium writes; pictures go into SHOTS.
"""
import html
import json
import os
import re
import subprocess
import sys

WIDTHS = (360, 1280)
HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)>" onmouseover="alert(3)'

MEASURE = """
addEventListener('load', () => {
    const measured = {};
    for (const frame of document.querySelectorAll('iframe')) {
        const page = frame.contentDocument, root = page.documentElement, m = {};
        const shown = e => e.checkVisibility() && !e.closest('thead');
        for (const e of page.querySelectorAll('details')) e.open = true;
        m.scroll = root.scrollWidth;
        m.over = [...page.body.querySelectorAll('*')].filter(shown)
            .filter(e => { const b = e.getBoundingClientRect(); return b.right > root.clientWidth + 1 || b.left < -1; })
            .map(e => e.tagName + ' ' + e.textContent.slice(0, 40));
        m.clipped = [...page.querySelectorAll('td, li, figcaption, p, h1, h2')].filter(shown)
            .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent.slice(0, 40));
        m.scripts = page.querySelectorAll('script, img, iframe, object, link').length;
        m.handlers = [...page.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length;
        m.sources = page.querySelectorAll('[src], [href]:not([href^="#"])').length;
        m.tables = page.querySelectorAll('table').length;
        m.headings = [...page.querySelectorAll('h2')].map(e => e.textContent);
        m.bars = [...page.querySelectorAll('svg rect[class^="bar"]')].filter(e => e.getBoundingClientRect().width > 0).length;
        m.flat = [...page.querySelectorAll('svg')].filter(e => e.getBoundingClientRect().height < 4).length;
        m.small = [...page.querySelectorAll('td, li span, p')].filter(shown).filter(e => parseFloat(frame.contentWindow.getComputedStyle(e).fontSize) < 12).length;
        m.text = page.body.textContent;
        m.title = page.title;
        measured[frame.dataset.width] = m;
    }
    document.getElementById('measured').textContent = JSON.stringify(measured);
});
"""


def chromium(folder, *arguments):
    os.makedirs(folder, exist_ok=True)
    command = ['chromium', '--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars',
               '--disable-dev-shm-usage', '--virtual-time-budget=5000', '--user-data-dir=' + os.path.join(folder, 'profile')]
    return subprocess.run(command + list(arguments), capture_output=True, text=True, timeout=120,
                          env=dict(os.environ, HOME=folder)).stdout


def framed(page, folder, widths):
    frames = ''.join('<iframe data-width="%d" style="border:0;display:block;width:%dpx;height:2400px" srcdoc="%s"></iframe>'
                     % (w, w, html.escape(page)) for w in widths)
    path = os.path.join(folder, 'framed.html')
    with open(path, 'w', encoding='utf-8') as out:
        out.write('<!DOCTYPE html><meta charset="utf-8"><body style="margin:0">%s<pre id="measured"></pre><script>%s</script>' % (frames, MEASURE))
    return 'file://' + path


def measure(page, folder):
    dom = chromium(folder, '--dump-dom', framed(page, folder, WIDTHS))
    found = re.search(r'<pre id="measured">(.+?)</pre>', dom, re.S)
    return json.loads(html.unescape(found.group(1))) if found else {}


def report(good, what, detail=''):
    print('%sok - %s' % ('' if good else 'not ', what))
    if not good and detail:
        print('# ' + str(detail)[:500])
    return good


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        page = file.read()
    folder = os.path.abspath(sys.argv[2])
    os.makedirs(folder, exist_ok=True)
    measured = measure(page, folder)
    good = report(set(measured) == {str(w) for w in WIDTHS}, 'the page is rendered')
    for width, m in sorted(measured.items(), key=lambda item: int(item[0])):
        at = ' at %s pixels' % width
        good &= report(m['scroll'] <= int(width) and not m['over'], 'nothing overflows' + at, m['over'])
        good &= report(not m['clipped'], 'no text is wider than its place' + at, m['clipped'])
        good &= report(m['tables'] == 6 and len(m['headings']) == 6, 'six reports with headings' + at, m['headings'])
        good &= report(m['bars'] > 20 and m['flat'] == 0, 'bars are drawn' + at, m['bars'])
        good &= report(m['small'] == 0, 'text is at least 12 pixels high' + at, m['small'])
        good &= report(m['scripts'] == 0 and m['handlers'] == 0 and m['sources'] == 0,
                       'no script, handler or file from elsewhere' + at, m)
        good &= report(HOSTILE in m['text'], 'a hostile title is text' + at)
        good &= report('& <b>63,6%</b>' in m['text'], 'a hostile sentence is text' + at)
        good &= report(m['title'].startswith('Cán bộ'), 'the title stays' + at, m['title'])
    if len(sys.argv) > 3:
        for width in WIDTHS:
            chromium(folder, '--window-size=%d,2400' % max(width, 500),
                     '--screenshot=' + os.path.join(os.path.abspath(sys.argv[3]), 'page-%d.png' % width), framed(page, folder, [width]))
    return 0 if good else 1


sys.exit(main())
