// Follows the links of the node's first page and lets axe look at every kind of page, light and dark, wide and on a phone; takes pictures of
// the main ones. Then makes the node somebody's, and looks at the pages behind the sign-in. Ends with 1 where axe finds something or a page
// is wider than the screen.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [base, pictures, key] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: flags });
let faults = 0;
const complain = (text) => { faults += 1; console.log(text); };

// One page of each kind: its path without numbers and names, and the names of what follows.
const kind = (url) => url.pathname.replace(/\/(countries|goals|uploads|measurements|reports(?!\/new)|imports(?=\/\d)|rounds\/asked|rounds\/answer)\/[^/]+/, '/$1/*')
  + [...url.searchParams.keys()].filter((name) => ['q', 'part', 'cell', 'key', 'code'].includes(name)).sort().join();
async function pages() {
  const page = await browser.newPage();
  const seen = new Map();
  const next = [new URL(base), new URL('/activities?q=water&form=bilateral', base), ...['/nothing', '/api', '/sign-in', '/forgotten', '/accept?ticket=x', '/start?key=x', '/reset?ticket=x'].map((path) => new URL(path, base))];
  while (next.length) {
    const url = next.shift();
    if (seen.has(kind(url)) || /\/(files|figures)\/[^/]|\.(xlsx|docx|csv|ics|atom|jsonld|ndjson|svg|png|pdf|zip)$|^\/api\/v1\//.test(url.pathname) || url.origin !== new URL(base).origin) continue;
    seen.set(kind(url), url.href);
    const response = await page.goto(url.href);
    if (response.status() >= 500) complain(`${url.href}: ${response.status()}`);
    for (const href of await page.$$eval('main a[href], .menu a[href]', (all) => all.map((one) => one.href))) next.push(new URL(href));
  }
  await page.close();
  return [...seen.values()];
}

async function look(all, storageState) {
  for (const [language, scheme, width] of [['en', 'light', 1280], ['ar', 'dark', 1280], ['zh', 'light', 360], ['ar', 'light', 360], ['fr', 'dark', 320]]) {
    // Scripts of the page's own are forbidden by its policy; axe is not one of them.
    const context = await browser.newContext({ locale: language, colorScheme: scheme, viewport: { width, height: 800 }, bypassCSP: true, storageState });
    const page = await context.newPage();
    for (const href of all) {
      await page.goto(href);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wider > 0) complain(`${href} (${language}, ${width}): ${wider} pixels wider than the screen`);
      await page.evaluate(axe);
      const found = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      for (const one of found.violations) complain(`${href} (${language}, ${scheme}, ${width}): ${one.id}: ${one.help}: ${one.nodes.slice(0, 2).map((node) => node.html.slice(0, 160)).join(' | ')}`);
    }
    await context.close();
  }
  for (const language of ['en', 'zh', 'ar']) {
    for (const [width, name] of [[1280, 'wide'], [360, 'phone']]) {
      const context = await browser.newContext({ locale: language, viewport: { width, height: 800 }, storageState });
      const page = await context.newPage();
      for (const href of all) {
        const url = new URL(href);
        await page.goto(href);
        const file = (kind(url).replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '') || 'overview').slice(0, 60);
        await page.screenshot({ path: `${pictures}/${file}-${language}-${name}.png`, fullPage: true });
      }
      await context.close();
    }
  }
}

const all = await pages();
await look(all);

// The first start, a few people and organisations, and every page about them.
const context = await browser.newContext({ locale: 'en' });
const page = await context.newPage();
const send = async (path, form, values) => {
  await page.goto(new URL(path, base).href);
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`${form} [name="${name}"]`);
    await ((await field.evaluate((one) => one.tagName)) === 'SELECT' ? field.selectOption(value) : field.fill(value));
  }
  await page.click(`${form} button`);
};
await send(`/start?key=${key}`, 'main form', { office: 'Cooperation Agency', name: 'Ana Quispe', email: 'ana@agency.example', password: 'seven llamas cross the bridge' });
await send('/organisations', '#add', { id: 'XAA-MOH', name: 'Ministry of Health' });
await send('/organisations', '#add', { id: 'XAA-NUR', name: 'School of Nursing', whole: 'XAA-MOH' });
await send('/people/invite', 'main form', { email: 'rosa@health.example', name: 'Rosa Mamani', role: 'coordinator', organisation: 'XAA-MOH' });
await send('/account/tokens', '#make', { name: 'Nightly export' });
await send('/account/factor', '#begin', { password: 'seven llamas cross the bridge' });
const own = ['/account', '/account/factor', '/account/sessions', '/account/tokens', '/people', '/people/invite', '/people/2', '/people/2/hand-over',
  '/organisations', '/organisation?id=XAA-NUR', '/log', '/settings', '/hooks'].map((path) => new URL(path, base).href);
await look(own, await context.storageState());
await browser.close();
console.log(`${all.length + own.length} kinds of pages, ${faults} faults`);
process.exit(faults ? 1 : 0);
