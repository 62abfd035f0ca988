// A story on a node that is new and empty, in a real browser and without scripts of the page's own: the first start, an invitation by
// letter, a workbook of somebody else mapped, mended and accepted, an activity entered by a form, a measurement that shows it. The
// reporter works in Arabic where the third argument says so. Every page on the way is looked at by axe.
//   node story.mjs ADDRESS-OF-THE-FIRST-START FOLDER-OF-THE-NODE LANGUAGE FOLDER-OF-WORKBOOKS
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { PASSWORD, at, browser, go, letter, look, person, seen, send, until } from './walk.mjs';
import { answered } from './zip.mjs';

const [start, folder, language, workbooks] = process.argv.slice(2);
const base = new URL(start).origin;
at(base, folder);

const ana = await person('en');
await go(ana, start);
await send(ana, '/start', { country: 'XAA', office: 'Cooperation Agency', language: 'en', name: 'Ana Quispe', email: 'ana@example.org', password: PASSWORD });
assert.match(await ana.locator('header').innerText(), /Ana Quispe/);

// Ana invites a reporter of a ministry, who takes the link from the letter.
await go(ana, '/people/invite');
await send(ana, '/people/invite', { email: 'rosa@example.org', name: 'Rosa', language, role: 'reporter' });
await until(ana, 'a letter', () => letter('rosa@example.org'));
const rosa = await person(language);
await go(rosa, new URL(letter('rosa@example.org')).href.replace(/^https?:\/\/[^/]+/, ''));
await send(rosa, '/accept', { name: 'Rosa', password: PASSWORD });
assert.equal(await rosa.locator('html').getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr');

// A workbook in another shape: the mapping that is proposed is looked at, and checked; what is good is accepted.
const foreign = readdirSync(workbooks).filter((name) => /foreign/.test(name) && !name.endsWith('.toml')).sort()[0];
const own = readdirSync(workbooks).filter((name) => /health|foreign-affairs/.test(name) && !name.endsWith('.toml')).sort();
for (const name of [...own, foreign]) {
  await go(rosa, '/imports/new');
  await send(rosa, '/uploads', { file: { file: join(workbooks, name) } });
  const checked = () => rosa.locator('form[action$="/accept"]').count();
  const mapping = () => rosa.locator('form[action$="/mapping"]').count();
  await until(rosa, `the check of ${name}`, async () => (await checked()) || (await mapping()) || (await rosa.locator('a[href$="/mapping"]').count()));
  if (!(await checked())) {
    if (!(await mapping())) await rosa.locator('a[href$="/mapping"]').first().click();
    await look(rosa);
    const form = rosa.locator('form[action$="/mapping"]');
    const reporter = form.locator('[name="reporter"]');
    if (!(await reporter.inputValue())) await reporter.fill('XAA-OTHER');
    await Promise.all([rosa.waitForEvent('framenavigated'), form.locator('button[name="check"]').click()]);
    await until(rosa, `the check of ${name} as mapped`, checked);
  }
  await look(rosa);
  await Promise.all([rosa.waitForEvent('framenavigated'), rosa.locator('form[action$="/accept"] button').first().click()]);
  await until(rosa, `the import of ${name}`, () => rosa.locator('main a[href^="/imports/"]').filter({ hasText: /\d|[٠-٩]/ }).count());
  await look(rosa);
}

// Ana measures, and the first page shows it; a figure leads to its rows, and a row to its activity.
await go(ana, '/measurements');
await send(ana, '/measurements', { years: '2024' });
await until(ana, 'the measurement', () => ana.locator('main h2 a[href^="/measurements/"]').count());
await ana.locator('main h2 a[href^="/measurements/"]').first().click();
await look(ana);
await go(ana, await ana.locator('main a[href$="part=section-provided"]').first().getAttribute('href'));
await ana.locator('main a[href*="/trace?"]').first().click();
await look(ana);
await ana.locator('main a[href^="/activity?"]').first().click();
await look(ana);
await go(ana, '/');
assert.ok(await ana.locator('main svg, main img').count(), 'the first page shows a figure');
await go(ana, '/activities?q=training');
assert.ok(await ana.locator('main a[href^="/activity?"]').count(), 'the list finds a word');

// Rosa enters an activity herself: too little at first; what is said leads to the field; then it goes into the register.
await go(rosa, '/activities/new');
await rosa.locator('main a[href*="kind=training"]').click();
await look(rosa);
const press = async (act) => {
  await Promise.all([rosa.waitForEvent('framenavigated'), rosa.locator(`button[name="act"][value="${act}"]`).last().click()]);
  await rosa.waitForLoadState();
  await look(rosa);
};
const put = (name, value) => rosa.locator(`[name="${name}"]`).last().fill(value);
const title = language === 'ar' ? 'تدريب مشغلي الآبار' : 'Training of well operators';
await put(`f.title@${language}`, title);
await press('enter');
assert.ok(await rosa.locator('#summary a[href^="#"]').count(), 'what is missing leads to its field');
const reporter = rosa.locator('[name="reporter"]').last();
if ((await reporter.evaluate((field) => field.tagName)) === 'INPUT') await reporter.fill('XAA-MOH');
await put('f.id', 'STORY-1');
await put('f.period.start', '2024-03-01');
await put('f.period.end', '2024-03-20');
await put('l.parties.0.country', 'XAA');
await put('l.parties.1.country', 'KEN');
await put('l.resources.0.period.start', '2024-03-01');
await put('l.resources.0.quantity.amount', '20');
await put('l.resources.0.quantity.unit', 'person');
await press('enter');
assert.match(rosa.url(), /STORY-1/, await rosa.locator('main').innerText());
assert.ok((await rosa.locator('h1').innerText()).includes(title));

// Ana, who coordinates, accepts it and shares it; the list shows it.
await go(ana, new URL(rosa.url()).pathname + new URL(rosa.url()).search);
for (const form of ['form[action="/activity/review"]:has(input[value="accept"])', 'form[action="/activity/share"]']) {
  await Promise.all([ana.waitForEvent('framenavigated'), ana.locator(`main ${form} button`).first().click()]);
  await ana.waitForLoadState();
  await look(ana);
}
await until(ana, 'the entered activity in the list', async () => {
  await go(ana, `/activities?q=${encodeURIComponent(title.split(' ')[1])}`);
  return (await ana.locator('main').innerText()).includes(title);
});

// A round: Ana asks a government with a questionnaire that ships. Two people of it open the link of the letter; one loses the link
// to the node, goes on, and loads the page anew meanwhile; when it is back, what both answered stands side by side.
const cut = { sockets: new Set(), open: true };
const wire = createServer((near) => {
  if (!cut.open) return near.destroy();
  const far = connect(Number(new URL(base).port), new URL(base).hostname);
  for (const socket of [near, far]) {
    cut.sockets.add(socket);
    socket.on('close', () => cut.sockets.delete(socket));
    socket.on('error', () => { near.destroy(); far.destroy(); });
  }
  near.pipe(far).pipe(near);
});
await new Promise((done) => wire.listen(0, '127.0.0.1', done));
const wired = `http://127.0.0.1:${wire.address().port}`;
await go(ana, '/rounds/new');
const opening = ana.locator('form[action="/rounds"]');
await opening.locator('details.folded > summary').first().click();
for (const [name, value] of [['title', 'State of the cooperation'], ['name', 'story'], ['date', '2026'], ['levels', '']]) await opening.locator(`[name="${name}"]`).fill(value);
await opening.locator('[name="forms"][value="strategy-governments"]').check();
await opening.locator('[name="edition"]').selectOption('strategy-2020-2024');
await Promise.all([ana.waitForURL(/\/rounds\/story/), opening.locator('button').click()]);
await look(ana);
await send(ana, '/rounds/story/ask', { form: 'strategy-governments', respondents: `g-1; A government; gov@example.org; ${language}; ; region=africa` });
await until(ana, 'the letter with the link', () => letter('gov@example.org'));
const key = new URL(letter('gov@example.org')).search;
const government = async (origin) => {
  const page = await person(language);
  await page.goto(`${origin}/reply${key}`);
  await look(page);
  return page;
};
const one = await government(wired);
const two = await government(base);
assert.equal(await one.locator('html').getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr');
const answerTo = (page, question, value) => page.locator(`[name="q:${question}"][value="${value}"]`).check();
const pressed = async (page, act) => {
  await Promise.all([page.waitForEvent('framenavigated'), page.locator(`.entry-end button[value="${act}"]`).click()]);
  await page.waitForLoadState();
};
await one.evaluate(() => navigator.serviceWorker.ready);
await one.reload();
await until(one, 'the page on the device', () => one.evaluate(async () => Boolean(navigator.serviceWorker.controller && (await caches.match(location.href, { ignoreSearch: true })))));
cut.open = false;
for (const socket of cut.sockets) socket.destroy();
await one.context().setOffline(true);
await answerTo(one, 'support/asked', 'yes');
await answerTo(one, 'cooperation/provides', 'no');
await one.locator('.entry-end button[value="save"]').click();
await one.locator('#device p').waitFor();
await one.reload();
await one.locator('#device p').waitFor();
assert.ok(await one.locator('[name="q:support/asked"][value="yes"]').isChecked(), 'the draft is still on the device');
await answerTo(two, 'support/asked', 'no');
await pressed(two, 'save');
await look(two);
cut.open = true;
await Promise.all([one.waitForURL(/done=beside/), one.context().setOffline(false).then(() => one.evaluate(() => dispatchEvent(new Event('online'))))]);
await one.waitForLoadState();
await look(one);
assert.equal(await one.locator('[name="b:support/asked"]').count(), 2, 'both answers stand side by side');
assert.ok(await one.locator('[name="q:cooperation/provides"][value="no"]').isChecked(), 'what one alone answered is there');
await one.locator('[name="b:support/asked"][value="yes"]').check();
await pressed(one, 'submit');
assert.match(one.url(), /done=handed-in/, await one.locator('main').innerText());
assert.equal(await one.evaluate(() => new Promise((done) => { const open = indexedDB.open('ayni-drafts', 1); open.onsuccess = () => { const all = open.result.transaction('drafts').objectStore('drafts').count(); all.onsuccess = () => done(all.result); }; })), 0, 'no draft is left on the device');

// Another government answers the same round by workbook: it comes from the page of its link, is filled in elsewhere, and goes back.
await send(ana, '/rounds/story/ask', { form: 'strategy-governments', respondents: `g-2; Another government; other@example.org; ${language}; ; region=asia-pacific` });
await until(ana, 'the letter to the other', () => letter('other@example.org'));
const third = await person(language);
await third.goto(`${base}/reply${new URL(letter('other@example.org')).search}`);
await look(third);
const sheet = await (await third.request.get(`${base}/reply/answer/workbook.xlsx`)).body();
const filled = answered(sheet, { 'support/asked': 'yes', 'cooperation/provides': 'yes' });
await third.goto(`${base}/reply/answer/attach`);
await look(third);
await third.locator('form[action="/reply/answer/workbook"] [name="file"]').setInputFiles({ name: 'answer.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: filled });
await Promise.all([third.waitForEvent('framenavigated'), third.locator('form[action="/reply/answer/workbook"] button').click()]);
await third.waitForLoadState();
await look(third);
await third.goto(`${base}/reply/answer`);
assert.ok(await third.locator('[name="q:cooperation/provides"][value="yes"]').isChecked(), 'what the workbook said is on the page');
await pressed(third, 'submit');
assert.match(third.url(), /done=handed-in/, await third.locator('main').innerText());
await go(ana, '/rounds/story');
assert.ok((await ana.locator('main').innerText()).includes('Another government'), 'the board has both');
await ana.locator('[name="sure"]').check();
await Promise.all([ana.waitForEvent('framenavigated'), ana.locator('form[action="/rounds/story/close"] button').click()]);
await look(ana);
await go(ana, '/rounds/story/figures');
await go(ana, '/rounds/asked/1');
wire.close();

// Each page of the menu, in the reporter's language, from the keyboard alone: the first key leads to the content.
await go(rosa, '/');
await rosa.keyboard.press('Tab');
assert.equal(await rosa.evaluate(() => document.activeElement.className), 'skip');
for (const href of await rosa.$$eval('.menu a', (all) => all.map((one) => one.getAttribute('href')))) await go(rosa, href);

// Whoever signed out sees nothing more.
const menu = rosa.locator('header details summary').first();
if (await menu.count()) await menu.click();
await send(rosa, '/sign-out', {});
const after = await rosa.goto(new URL('/activities', base).href);
assert.match(after.url(), /sign-in/);
await browser.close();
console.log(`${seen.size} kinds of pages on the way`);
