// The story of the exchange, in a real browser: a new user enters a need in French and finds, with the reasons, an English practice, a
// Portuguese offer and a centre; two ministries go the whole way to an activity of the register; an expert agrees, and is gone when they
// take it back; what somebody says of a match moves it. Every page on the way is looked at by axe.
//   node exchange.mjs ADDRESS FOLDER-OF-THE-NODE LANGUAGE-OF-THE-SECOND INVITATION-OF-THE-FIRST INVITATION-OF-THE-SECOND
import assert from 'node:assert/strict';
import { PASSWORD, at, browser, go, letter, look, person, seen, send, until } from './walk.mjs';

const [address, folder, language, first, second] = process.argv.slice(2);
const base = new URL(address).origin;
at(base, folder);
const path = (link) => { const url = new URL(link, base); return url.pathname + url.search; };
const main = (page) => page.locator('main').innerText();

// Sends a form that is folded away, by its action.
async function unfold(page, action, fields) {
  const form = page.locator(`form[action="${action}"]`).first();
  const folded = page.locator(`details:has(form[action="${action}"])`).first();
  if ((await folded.count()) && !(await folded.evaluate((element) => element.open))) await folded.locator('summary').first().click();
  assert.ok(await form.count(), `${action} is on ${page.url()}`);
  await send(page, action, fields);
}

const nadia = await person('fr');
await go(nadia, path(first));
await send(nadia, '/accept', { name: 'Nadia', password: PASSWORD });
const bola = await person(language);
await go(bola, path(second));
await send(bola, '/accept', { name: 'Bola', password: PASSWORD });

// Nadia enters what is needed, in French.
await go(nadia, '/exchange/new?kind=need');
const put = (name, value) => nadia.locator(`[name="${name}"]`).first().fill(value);
await put('title@fr', 'Former des agents à la surveillance du choléra');
await put('summary@fr', 'Nous cherchons des formateurs pour l’alerte précoce au choléra.');
await nadia.locator('[name="resources"][value="training"]').check();
await put('places', 'XAA');
await put('goals', '3.3');
await put('sectors', '12250');
await Promise.all([nadia.waitForEvent('framenavigated'), nadia.locator('button[name="act"][value="enter"]').click()]);
await nadia.waitForLoadState();
await look(nadia);
assert.match(nadia.url(), /exchange\/record/, await main(nadia));

// What serves it is found at once, in other languages, each with its reasons.
await nadia.locator('main a[href^="/exchange/matches"]').first().click();
await look(nadia);
const matches = path(nadia.url());
for (const title of ['Community early warning of cholera', 'Formação em vigilância epidemiológica da cólera', 'National cholera reference laboratory']) {
  const row = nadia.locator('ul.lines > li').filter({ hasText: title });
  assert.equal(await row.count(), 1, `${title}: ${await main(nadia)}`);
  assert.ok(await row.locator('ul.reasons li').count(), `${title} has its reasons`);
}

// What Nadia says of the first moves it to the end, and that is told.
const before = await nadia.locator('ul.lines > li :is(h2, h3) a').allInnerTexts();
const row = nadia.locator('ul.lines > li').first();
await row.locator('details summary').first().click();
await row.locator('select[name="useful"]').selectOption('no');
await Promise.all([nadia.waitForEvent('framenavigated'), row.locator('button').first().click()]);
await nadia.waitForLoadState();
await look(nadia);
const after = await nadia.locator('ul.lines > li :is(h2, h3) a').allInnerTexts();
assert.deepEqual(after, [...before.slice(1), before[0]]);
assert.match(await main(nadia), /rang 1 au rang/);

// Partners that cover the need together.
await go(nadia, matches.replace('/matches', '/triangles'));
assert.ok(await nadia.locator('section[id^="set-"]').count(), await main(nadia));

// Anybody finds the practice by words of their own language; an address in its text leads there, and to nothing else.
const stranger = await person('zh');
await go(stranger, '/exchange?lang=zh&q=' + encodeURIComponent('霍乱'));
assert.match(await main(stranger), /Community early warning of cholera/);
await stranger.locator('main h3 a').filter({ hasText: 'Community early warning' }).click();
await look(stranger);
assert.equal(await stranger.locator('a[rel="nofollow noopener"]').getAttribute('href'), 'https://health.example.org/manual');

// The two go the whole way.
await go(nadia, '/exchange/record?owner=XBB-MOH&id=STORY-P');
await unfold(nadia, '/exchange/record/contact', { own: { label: 'Former des agents à la surveillance du choléra' }, words: 'Bonjour, votre alerte précoce nous intéresse.' });
const way = new URL(nadia.url()).pathname;
assert.match(way, /partnership/);
assert.doesNotMatch(await main(nadia), /office@health/);
await go(bola, way);
await unfold(bola, `${way}/write`, { words: 'Welcome' });
await go(nadia, way);
await unfold(nadia, `${way}/agree`, {});
await go(bola, way);
await unfold(bola, `${way}/agree`, {});
await go(nadia, way);
assert.match(await main(nadia), /office@health\.example\.org/, 'all have agreed');
for (const stage of ['under-way', 'delivered', 'evaluated']) {
  await go(nadia, way);
  await unfold(nadia, `${way}/go`, { stage, next: 'visite' });
}
await go(nadia, way);
await unfold(nadia, `${way}/activity`, {});
assert.match(nadia.url(), /\/activity\?/, await main(nadia));
await until(nadia, 'the activity in the list', async () => {
  await go(nadia, '/activities?q=chol%C3%A9ra');
  return (await nadia.locator('main a[href^="/activity?"]').count()) > 0;
});
await go(stranger, '/exchange/funnel');

// The expert answers by a letter, without an account: shown when they agree, gone when they do not any more.
const expert = '/exchange/record?owner=XBB-MOH&id=STORY-E';
const status = async () => (await stranger.goto(new URL(expert, base).href)).status();
assert.equal(await status(), 404, 'nobody has asked yet');
await go(bola, expert);
await unfold(bola, '/exchange/record/consent', { email: 'expert@example.org' });
// The page that answers a form is left: loading it anew would send the form again, and another letter.
await go(bola, expert);
await until(bola, 'the letter to the expert', () => letter('expert@example.org'));
const alone = await person(language);
const link = path(letter('expert@example.org'));
await go(alone, link);
await send(alone, '/exchange/consent', { months: '12' });
assert.equal(await status(), 200);
await go(alone, link);
await Promise.all([alone.waitForEvent('framenavigated'), alone.locator('form#withdraw button').click()]);
await alone.waitForLoadState();
await look(alone);
assert.equal(await status(), 404, 'gone at once');
await go(stranger, '/exchange?lang=en&q=Epidemiologist');
assert.doesNotMatch(await main(stranger), /Epidemiologist for cholera/);
await browser.close();
console.log(`${seen.size} kinds of pages of the exchange on the way`);
