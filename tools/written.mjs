// The story of a report, in a real browser: it is begun from a template and rests on the round that `story.mjs` closed; a paragraph with
// a bound number is written, and the number seen; one passage is translated; a second writer is shown what the first one kept; it is
// frozen, and its files are what they say they are; a revision after the end of the round leaves it true, a verdict that is decided
// otherwise does not, and the report names it. Every page on the way is looked at by axe.
//   node written.mjs ADDRESS FOLDER-OF-THE-NODE LANGUAGE INVITATION-OF-THE-WRITER INVITATION-OF-THE-SECOND [ADDRESS-OF-ANOTHER-PROCESS]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD, at, browser, go, letter, look, person, seen, send } from './walk.mjs';
import { unzip } from './zip.mjs';

const [address, folder, language, first, second, other = address] = process.argv.slice(2);
const base = new URL(address).origin;
at(base, folder);
const path = (link) => { const url = new URL(link, base); return url.pathname + url.search; };
const main = (page) => page.locator('main').innerText();
const press = async (page, button) => {
  await Promise.all([page.waitForEvent('framenavigated', { timeout: 120_000 }), button.click()]);
  await page.waitForLoadState();
  await look(page);
};
const enter = async (link, locale, name) => {
  const page = await person(locale);
  page.setDefaultTimeout(120_000);
  await go(page, path(link));
  await send(page, '/accept', { name, password: PASSWORD });
  return page;
};
const writer = await enter(first, language, 'Wira');
const reader = await enter(second, 'en', 'Rami');

// It begins with the text of the template, whose numbers the small round cannot give: that is said, with the lines.
await go(writer, '/reports/new');
await send(writer, '/reports/new', { template: 'state-of-cooperation', name: 'story', years: '' });
assert.match(writer.url(), /\/reports\/story\/text/, await main(writer));
assert.ok(await writer.locator('#found li').count(), 'what has no number yet is named');

// A text of one's own takes its place. The share of governments that provide is bound, and so is a verdict.
const field = (page) => page.locator('textarea[name="text"]');
const act = (page, name) => page.locator(`button[name="act"][value="${name}"]`);
const paragraph = '[provides] Of {indicator provides answered} governments that answered in {round}, {indicator provides share} per cent provide cooperation. On the outcome the verdict is: {outcome 5 verdict}.';
const source = (more) => `+++
id = "story"
language = "en"
edition = "strategy-2020-2024"
round = "story"
date = "2026-03-01"
organ = "Conference of the Ridge Countries"
reviewed = { by = "Rami", date = "2026-03-02" }
+++

# [title] State of the cooperation

## [progress] Progress

${paragraph}

${more}!table [table] indicators provides support-asked
caption: What governments said
`;
await writer.goto(`${base}/reports/story/text?language=en`);
await field(writer).fill(source(''));
await press(writer, act(writer, 'look'));
assert.match(await writer.locator('#shown').innerText(), /Of 2 governments .* 50 per cent provide/s, 'the number is seen before it is kept');
// Rami opens the text through another process of the node, and keeps a line of his own; Wira is shown it, and takes it over.
await reader.goto(new URL(`/sign-in`, other).href);
if (new URL(other).origin !== base) {
  const form = reader.locator('form[action="/sign-in"]');
  await form.locator('[name="email"]').fill('rami@example.org');
  await form.locator('[name="password"]').fill(PASSWORD);
  await Promise.all([reader.waitForEvent('framenavigated'), form.locator('button').first().click()]);
  await reader.waitForLoadState();
}
await reader.goto(new URL('/reports/story/text?language=en', other).href);
const added = '[method] Each share is of those that answered.\n\n';
await field(reader).fill(source(added));
await press(reader, act(reader, 'keep'));
assert.match(reader.url(), /done=kept/, await main(reader));
await press(writer, act(writer, 'keep'));
assert.ok((await writer.locator('#theirs mark').allInnerTexts()).some((line) => added.startsWith(line)), `what Rami kept is shown: ${await main(writer)}`);
await field(writer).fill(source(added));
await press(writer, act(writer, 'keep'));
assert.match(writer.url(), /done=kept/, await main(writer));

// The French text of the template is brought up to the new source: each passage gets its place, and one gets its words, which are said to
// be of the source as it is.
const words = 'Parmi les {indicator provides answered} gouvernements qui ont répondu en {round}, {indicator provides share} pour cent fournissent une coopération. L’appréciation du résultat est : {outcome 5 verdict}.';
await writer.goto(`${base}/reports/story/text?language=fr`);
await field(writer).fill('+++\nid = "story"\nlanguage = "fr"\n+++\n');
await press(writer, act(writer, 'renew'));
assert.match(writer.url(), /done=kept/, await main(writer));
const begun = await field(writer).inputValue();
assert.match(begun, /^%< Of \{indicator provides answered\} governments/m, 'the source stands over the place of its translation');
const french = begun.replace(/^(\[provides @[0-9a-f]+\]).*$/m, `$1 ${words}`);
assert.notEqual(french, begun);
await field(writer).fill(french);
await press(writer, act(writer, 'look'));
assert.match(await writer.locator('#shown').innerText(), /Parmi les 2 gouvernements .* 50 pour cent/s, await main(writer));
await press(writer, act(writer, 'done'));
assert.match(writer.url(), /done=kept/, await main(writer));

// It was reviewed: it is frozen, with its files.
await go(writer, '/reports/story');
await press(writer, writer.locator('form:has(input[name="act"][value="freeze"]) button'));
const files = await writer.locator('#files a[href*="/files/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
const get = async (end) => {
  const href = files.find((one) => one.endsWith(end));
  assert.ok(href, `${end} among ${files}: ${await main(writer)}`);
  return (await writer.request.get(new URL(href, base).href)).body();
};
const room = mkdtempSync(join(tmpdir(), 'ayni-story-'));
for (const [code, says] of [['en', /Of 2 governments that answered in story, 50 per cent provide/], ['fr', /Parmi les 2 gouvernements qui ont répondu en story, 50 pour cent/]]) {
  const docx = await get(`${code}.docx`);
  const text = unzip(docx).get('word/document.xml').toString().replace(/<[^>]+>/g, '');
  assert.match(text, says, `${code}.docx`);
  const pdf = await get(`${code}.pdf`);
  assert.equal(pdf.toString('latin1', 0, 5), '%PDF-');
  assert.ok(pdf.length > 5_000 && /%%EOF\s*$/.test(pdf.toString('latin1', pdf.length - 16)), `${code}.pdf is whole`);
  const there = (program) => { try { execFileSync('which', [program]); return true; } catch { return false; } };
  writeFileSync(join(room, 'report.pdf'), pdf);
  writeFileSync(join(room, 'report.docx'), docx);
  if (there('pdftotext')) assert.match(execFileSync('pdftotext', ['-layout', join(room, 'report.pdf'), '-']).toString().replace(/\s+/g, ' '), says, `${code}.pdf`);
  // Another program opens the text document and finds the number.
  if (there('soffice')) {
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${room}/office`, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', room, join(room, 'report.docx')], { stdio: 'ignore' });
    assert.match(execFileSync('cat', [join(room, 'report.txt')]).toString().replace(/\s+/g, ' '), says, `${code}.docx in another program`);
  }
}
await go(writer, '/reports/story/text?language=en');
assert.equal(await field(writer).getAttribute('readonly'), 'readonly', 'a frozen text is changed no more');

// A revision after the end of the round: the round stays as it ended, and what the report says stays true.
const check = async () => {
  await go(writer, '/reports/story');
  await press(writer, writer.locator('form:has(input[name="act"][value="check"]) button'));
  return main(writer);
};
const government = await person(language);
await government.goto(`${base}/reply${new URL(letter('gov@example.org')).search}`);
await government.locator('[name="q:cooperation/provides"][value="yes"]').check();
await Promise.all([government.waitForEvent('framenavigated'), government.locator('.entry-end button[value="submit"]').click()]);
await government.waitForLoadState();
let found = await check();
assert.equal(await writer.locator('#found .lines > li').filter({ hasText: '50' }).count(), 0, found);
// A verdict that is decided otherwise is in the report no longer true, and named with what it would be now.
await go(writer, '/rounds/story/figures');
const overrule = writer.locator('form[action="/rounds/story/overrule"]');
const folded = writer.locator('details:has(form[action="/rounds/story/overrule"])');
if ((await folded.count()) && !(await folded.first().evaluate((one) => one.open))) await folded.first().locator('summary').first().click();
await overrule.locator('[name="outcome"]').selectOption('5');
await overrule.locator('[name="verdict"]').selectOption('on-course');
await overrule.locator('[name="reason"]').fill('The partners met since.');
await press(writer, overrule.locator('button'));
found = await check();
const lines = writer.locator('#found .lines > li').filter({ hasText: 'report.md' });
assert.ok(await lines.count(), `what is no longer true is named: ${found}`);
await go(writer, '/reports');
await browser.close();
console.log(`${seen.size} kinds of pages on the way of a report`);
