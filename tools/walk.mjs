// What the stories of the browser share: people at browsers of their own, pages that are looked at by axe, forms, letters.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
export const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: flags });
export const PASSWORD = 'seven llamas cross the bridge';
export const seen = new Set();

// The address that paths are of, and the folder of the node.
let base = '';
let folder = '';
export function at(address, place) {
  [base, folder] = [address, place];
}

// A person at a browser of their own.
export async function person(locale) {
  // Axe is put into pages although their policy lets no script in.
  const context = await browser.newContext({ locale, bypassCSP: true, viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('response', (response) => assert.ok(response.status() < 500, `${response.url()}: ${response.status()}`));
  page.on('pageerror', (error) => assert.fail(`a script of a page: ${error}`));
  return page;
}

// Looks at the page as it is now: sound for whoever uses it, and as wide as the window.
export async function look(page) {
  const kind = new URL(page.url()).pathname.replace(/\/\d+/g, '/*') + (await page.locator('html').getAttribute('lang'));
  if (seen.has(kind)) return;
  seen.add(kind);
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  const said = found.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 2).map((node) => node.html.slice(0, 200)).join(' | ')}`);
  assert.deepEqual(said, [], page.url());
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${page.url()} is wider than the window`);
}

export async function go(page, path) {
  const response = await page.goto(new URL(path, base).href);
  assert.equal(response.status(), 200, `${path}: ${response.status()}`);
  await look(page);
}

// Fills a form in by the names of its fields, and sends it by its button.
export async function send(page, action, fields) {
  const form = page.locator(`form[action="${action}"]`).first();
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`).first();
    const tag = await field.evaluate((element) => element.tagName);
    if (tag === 'SELECT') await field.selectOption(value);
    else if (value.file) await field.setInputFiles(value.file);
    else await field.fill(value);
  }
  await Promise.all([page.waitForEvent('framenavigated'), form.locator('button[type="submit"], button:not([type])').first().click()]);
  await page.waitForLoadState();
  await look(page);
}

// Waits for what the node does by itself: opens the page again until it is there.
export async function until(page, what, there) {
  for (let tries = 0; tries < 120; tries += 1) {
    if (await there()) return;
    await page.waitForTimeout(250);
    await page.reload();
  }
  assert.fail(`${what} never came: ${(await page.locator('main').innerText()).slice(0, 600)}`);
}

// The link of the newest letter to an address.
export function letter(address) {
  if (!existsSync(join(folder, 'mail'))) return null;
  const letters = readdirSync(join(folder, 'mail')).map((name) => join(folder, 'mail', name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of letters) {
    const raw = readFileSync(file, 'utf8');
    const [head, ...rest] = raw.split(/\r?\n\r?\n/);
    // Words beyond ASCII are sent in another dress.
    const body = /transfer-encoding: base64/i.test(head) ? Buffer.from(rest.join(''), 'base64').toString() : rest.join('\n\n').replace(/=\r?\n/g, '').replace(/=3D/g, '=');
    const text = `${head}\n${body}`;
    const link = text.includes(address) && text.match(/https?:\/\/[^\s<>"]+(accept|reset|consent|reply)\?[^\s<>"]+/);
    if (link) return link[0];
  }
  return null;
}
