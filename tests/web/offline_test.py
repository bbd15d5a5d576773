# SPDX-License-Identifier: Apache-2.0
# The engine in a real browser: the page prices without a network and after a reload, and vaults keep what they are given.
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from story import NIGHT_AND_DAY, Story, tell  # noqa: E402

ENGINE = "const {load, openVault, memoryVault} = await import('/couvert/couvert.mjs');"


def story(code):
    return "(async () => {" + ENGINE + code + "})()"


class Offline(Story):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.guest.open(cls.wire.url + "/")
        cls.guest.until("navigator.serviceWorker.ready.then(() => true)", 60)

    # ---- the page -------------------------------------------------------------------------------------------

    def test_01_the_browser_and_the_server_name_the_same_price(self):
        page = self.guest
        page.click("#lang-en")
        page.open(self.wire.url + f"/#/v/{NIGHT_AND_DAY}/soupe-oignon")
        page.until("document.querySelector('dialog[open] #dish-add')")
        page.click("#dish-add")
        page.until("document.querySelectorAll('.basket .line').length === 1")
        page.click("#way-pickup + span")
        page.until("document.querySelector('.sums')")
        here, there = page.run("""(async () => {
            const {price_here} = await import('/couvert/page.js');
            const get = async (path) => (await fetch(`/v1/venues/%s${path}`)).json();
            const [venue, menu, rules] = await Promise.all([get(''), get('/menu'), get('/rules')]);
            const body = {cart: {id: '01900000-0000-7000-8000-000000000000', venue: venue.id, fulfilment: 'pickup', lines: [
              {id: '01900000-0000-7000-8000-000000000001', item: 'soupe-oignon', quantity: 3}]}};
            const here = await price_here(venue.venue ?? venue, menu, rules, body);
            const there = await (await fetch('/v1/quotes', {method: 'POST', body: JSON.stringify(body),
              headers: {'content-type': 'application/json'}})).json();
            return [here.quote.totals, there.quote?.totals ?? there];
        })()""" % NIGHT_AND_DAY)
        self.assertEqual(here, there)
        self.done()

    def test_02_reloaded_without_a_network_the_page_still_prices(self):
        page = self.guest
        page.reload()  # everything of the venue has now come through the service worker
        page.until("document.querySelectorAll('.item').length >= 10")
        page.quiet()
        total = page.text(".sums")
        page.network_may_fail = True
        self.server.stop()
        page.reload()
        page.until("document.querySelectorAll('.item').length >= 10", 40)
        page.until("document.querySelectorAll('.basket .line').length === 1")
        page.until("document.querySelector('#note')", 40)
        page.until("document.querySelector('.sums')")
        self.assertEqual(page.text(".sums"), total)
        page.click("[id^=more-]")
        page.until(f"document.querySelector('.sums').innerText !== {total!r}")
        page.until_text("The server cannot be reached", "#offline", 30)

    def test_03_with_the_network_back_the_server_has_the_last_word(self):
        page = self.guest
        self.server.start()
        page.click("[id^=less-]")
        page.until("!document.querySelector('#note')", 40)
        page.until("document.querySelector('#offline').hidden", 40)
        page.network_may_fail = False
        self.done()

    # ---- vaults ---------------------------------------------------------------------------------------------

    def test_04_a_vault_outlives_the_page(self):
        page = self.guest
        write = story("""
            const couvert = await load();
            const client = await couvert.Client.open({actor: {role: 'customer', subject: 'g'}, vault: await openVault('plain')});
            globalThis.kept_client = client;
            return JSON.stringify(client.opened());""")
        self.assertIn("created", page.run(write))
        page.reload()
        self.assertFalse(page.run(story("""
            const couvert = await load();
            const client = await couvert.Client.open({actor: {role: 'customer', subject: 'g'}, vault: await openVault('plain')});
            const {created} = client.opened();
            await client.close();
            return created ?? false;""")))

    def test_05_an_encrypted_vault_shows_nothing_and_knows_its_key(self):
        page = self.guest
        result = page.run(story("""
            const key = crypto.getRandomValues(new Uint8Array(32)), other = crypto.getRandomValues(new Uint8Array(32));
            const secret = new TextEncoder().encode('secret'.repeat(30000));
            const vault = await openVault('sealed', {key});
            await vault.write(new Map([['store.db', secret], ['empty', new Uint8Array()]]));
            await vault.close();
            const names = [];
            for (const options of [{}, {key: other}]) {
              const wrong = await openVault('sealed', options);
              names.push(await wrong.read().then(() => 'opened', (error) => error.name));
              await wrong.close();
            }
            const again = await openVault('sealed', {key});
            const files = await again.read();
            await again.close();
            const db = await new Promise((resolve) => { indexedDB.open('couvert.sealed').onsuccess = (e) => resolve(e.target.result); });
            const rows = await new Promise((resolve) => {
              db.transaction('pieces').objectStore('pieces').getAll().onsuccess = (e) => resolve(e.target.result); });
            db.close();
            const plain = rows.some((row) => new TextDecoder('latin1').decode(row.data).includes('secretsecret'));
            return {names, plain, rows: rows.length, same: String(files.get('store.db')) === String(secret), empty: files.get('empty').length};
        """))
        self.assertEqual(result["names"], ["storage_key_wrong", "storage_key_wrong"])
        self.assertEqual((result["plain"], result["same"], result["empty"]), (False, True, 0))
        self.assertEqual(result["rows"], 4)  # 180,000 octets are three pieces, and the list of them

    def test_06_an_order_waits_in_an_encrypted_vault(self):
        """Placed without a network, the page left, found again with the key: and without it nothing can be read."""
        rows = """
            const rows = async (name) => {
              const db = await new Promise((resolve) => { indexedDB.open(`couvert.${name}`).onsuccess = (e) => resolve(e.target.result); });
              const all = await new Promise((resolve) => {
                db.transaction('pieces').objectStore('pieces').getAll().onsuccess = (e) => resolve(e.target.result); });
              db.close();
              return all.map((row) => new TextDecoder('latin1').decode(row.data)).join('');
            };"""
        placed = self.guest.run(story(rows + """
            const couvert = await load(), key = new Uint8Array(32).fill(5), guest = {role: 'customer', subject: 'g'};
            const house = couvert.House.open(), boss = {role: 'ops_admin', subject: 'b'};
            house.putVenue({id: 'v', name: 'V', currency: 'EUR', clock: {zone: 'Europe/Paris'}, position: {lat_e7: 0, lng_e7: 0},
                            offers: [{fulfilment: 'pickup'}]}, boss, -1);
            house.publish({ref: 'm', venue: 'v', currency: 'EUR', items: [{ref: 'soup', name: 'Soup', price_minor: 500}],
                           sections: [{ref: 's', name: 'S', items: ['soup']}]}, {}, boss, -1).free();
            let online = true;
            const fetch = async (url, {body}) => {
              if (!online) throw new TypeError('no network');
              return Response.json(house[url.pathname.endsWith('push') ? 'push' : 'pull'](JSON.parse(body), guest));
            };
            const found = [];
            for (const [name, options] of [['open-orders', {}], ['sealed-orders', {key}]]) {
              online = true;
              const client = await couvert.Client.open({actor: guest, house: 'http://house.test', fetch, vault: await openVault(name, options)});
              const report = await client.sync();
              online = false;
              const cart = {id: couvert.idNew(), venue: 'v', fulfilment: 'pickup', note: 'ring at Mirabelle',
                            lines: [{id: couvert.idNew(), item: 'soup', quantity: 1}]};
              await client.place({command: couvert.idNew(), order: couvert.idNew(), cart, expected_total_minor: 500});
              const text = await rows(name);
              found.push([client.outbox().length, text.includes('SQLite format 3'), text.includes('Mirabelle')]);
            }
            return found;"""))
        self.assertEqual(placed, [[1, True, True], [1, False, False]])
        self.guest.reload()
        again = self.guest.run(story("""
            const couvert = await load(), actor = {role: 'customer', subject: 'g'}, told = [];
            for (const octet of [6, 5]) {
              const vault = await openVault('sealed-orders', {key: new Uint8Array(32).fill(octet)});
              const client = await couvert.Client.open({actor, vault}).catch((error) => error);
              told.push(client instanceof Error ? client.name : client.outbox().length);
              if (client instanceof Error) await vault.close();
              else await client.close();
            }
            return told;"""))
        self.assertEqual(again, ["storage_key_wrong", 1])

    def test_07_a_changed_piece_is_damage(self):
        name = self.guest.run(story("""
            const key = new Uint8Array(32).fill(7);
            const vault = await openVault('damaged', {key});
            await vault.write(new Map([['a', new Uint8Array(1000)]]));
            await vault.close();
            const db = await new Promise((resolve) => { indexedDB.open('couvert.damaged').onsuccess = (e) => resolve(e.target.result); });
            const store = db.transaction('pieces', 'readwrite').objectStore('pieces');
            await new Promise((resolve) => { store.get(1).onsuccess = (e) => {
              const row = e.target.result;
              row.data[5] ^= 1;
              store.put(row, 1).onsuccess = resolve; }; });
            db.close();
            const again = await openVault('damaged', {key});
            return again.read().then(() => 'opened', (error) => error.name).finally(() => again.close());"""))
        self.assertEqual(name, "storage_corrupt")

    def test_08_a_second_page_is_refused(self):
        other = self.browser.new_page("second")
        other.open(self.wire.url + "/")
        self.guest.run(story("globalThis.held = await openVault('one');"))
        self.assertEqual(other.run(story("return openVault('one').then(() => 'opened', (error) => error.name);")), "storage_busy")
        self.guest.run("held.close()")
        other.until(story("return openVault('one').then((vault) => { vault.close(); return true; }, () => false);"))
        self.done()


if __name__ == "__main__":
    tell()
