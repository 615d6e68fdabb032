import type { Page } from 'playwright-core';

/** What axe does not see; each check runs in the page and names what is wrong. */

/** Elements that reach over the right edge of the page. */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const width = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll('body *')].filter(
      (element) =>
        !element.closest('.govuk-visually-hidden, .govuk-skip-link, thead, svg') &&
        element.getBoundingClientRect().right > width + 1,
    );
    const page = document.documentElement.scrollWidth > width ? ['the page itself'] : [];
    return [...page, ...over.map((element) => element.tagName + '.' + element.className)];
  })()`);

/**
 * Targets under 24 by 24 CSS pixels (WCAG 2.2, 2.5.8), links within a sentence excepted, and those with
 * room around them: where a circle of 24 pixels about one meets no other target.
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const targets = [...document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden])')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 1 && box.height > 1 && !element.closest('.govuk-skip-link'));
    const small = ({ box }) => box.width < 23.5 || box.height < 23.5;
    const centre = ({ box }) => [box.left + box.width / 2, box.top + box.height / 2];
    const inSentence = ({ element }) =>
      element.tagName === 'A' && element.parentElement.tagName === 'P' &&
      element.parentElement.textContent.trim() !== element.textContent.trim();
    const crowded = (one) => targets.some((other) => {
      if (other === one) return false;
      const [x, y] = centre(one);
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < 12;
    });
    return targets
      .filter((one) => small(one) && !inSentence(one) && crowded(one))
      .map(({ element }) => element.outerHTML.slice(0, 120));
  })()`);

/** Contrast of two colours, as WCAG 2.2 defines it, and the nearest colour behind an element. */
const CONTRAST = `
  const channel = (value) => value <= 0.03928 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const rgb = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const contrast = (one, other) => {
    const pair = [luminance(one), luminance(other)];
    return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, a = 1] = rgb(getComputedStyle(at).backgroundColor);
      if (a > 0) return [r, g, b];
    }
    return [255, 255, 255];
  };`;

/** Signs whose line has less than 3:1 against what is behind them (WCAG 2.2, 1.4.11). */
export const unreadableSigns = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => { ${CONTRAST}
    return [...document.querySelectorAll('.sign')]
      .filter((sign) => contrast(rgb(getComputedStyle(sign).color), behind(sign)) < 3)
      .map((sign) => sign.outerHTML.slice(0, 80));
  })()`);

/** Drawn words with less than 4.5:1 against what is drawn behind them (WCAG 2.2, 1.4.3). */
export const unreadableDrawnWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => { ${CONTRAST}
    const fillOf = (selector) => {
      const found = document.querySelector(selector);
      return found ? [rgb(getComputedStyle(found).fill)] : [];
    };
    const grounds = [[255, 255, 255], ...fillOf('.genogram__home')];
    return [...document.querySelectorAll('svg text')]
      .filter((words) => grounds.some((ground) => contrast(rgb(getComputedStyle(words).fill), ground) < 4.5))
      .map((words) => words.textContent);
  })()`);

/** What the keyboard would reach in another order than it is read: an order of its own, or one turned round. */
export const outOfOrder = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { order, flexDirection, float } = getComputedStyle(element);
      const isReversed = flexDirection.endsWith('reverse') && element.querySelector('a, button, input, select, textarea, summary');
      return element.tabIndex > 0 || (order !== '0' && element.matches('a, button, input, select, textarea, summary, :has(a, button, input, select, textarea, summary)')) || isReversed || float === 'right' && element.matches(':has(a, button)');
    })
    .map((element) => element.outerHTML.slice(0, 120)))()`);

/** Pictures without the same facts in a table on the page; a sign beside its own words needs none. */
export const drawnWithoutTable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => [...document.querySelectorAll('svg:not([aria-hidden=true])')]
    .filter((drawing) => {
      const named = document.getElementById(drawing.getAttribute('aria-details') ?? '');
      return ![drawing.closest('section, main'), named].some((part) => part?.querySelector('table, dl, ol, ul'));
    })
    .map((drawing) => drawing.outerHTML.slice(0, 120)))()`);

/** Lines and words of drawings that are drawn in a colour of ours where the reader's own colours rule. */
export const lostInForcedColours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => { ${CONTRAST}
    const asked = (colour) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = 'forced-color-adjust: none; color: ' + colour;
      const found = rgb(getComputedStyle(probe).color);
      probe.remove();
      return found;
    };
    const canvas = asked('Canvas');
    const isShown = (element) => element.getClientRects().length > 0 && !element.closest('defs, [hidden]');
    const drawn = [...document.querySelectorAll('svg text, svg path, svg line, svg circle, svg rect, svg polygon, svg polyline')];
    return drawn
      .filter((element) => isShown(element))
      .filter((element) => {
        const { fill, stroke, opacity } = getComputedStyle(element);
        const before = element.previousElementSibling;
        const under = before && /^rgb/.test(getComputedStyle(before).fill) && element.closest('.sign');
        const ground = under ? rgb(getComputedStyle(before).fill) : canvas;
        const colours = [fill, stroke].filter((colour) => /^rgb/.test(colour) && rgb(colour)[3] !== 0);
        return opacity !== '0' && colours.length > 0 && !colours.some((colour) => contrast(rgb(colour), ground) >= 3);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  })()`);

/**
 * Codes and clock readings as programs write them, where people read. What a person copies as it stands is marked
 * as code, and ids of practitioners name the sign-in that they come from; both are left out.
 */
export const unsaidInWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const asWritten = 'code, kbd, pre, script, style, textarea, .mono';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (parentElement.closest(asWritten)) continue;
      found.push(...(data.match(/\\S*(?:[A-Z]+_[A-Z_]+|\\d{4}-\\d{2}-\\d{2}T)\\S*/g) ?? []));
    }
    return found;
  })()`);
