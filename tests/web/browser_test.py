# SPDX-License-Identifier: Apache-2.0
# A person orders in the demo town, a restaurant answers: the pages in a real browser against the real server.
import pathlib
import subprocess
import sys
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from story import BUILD, NIGHT_AND_DAY, PROGRAM, Story, tell  # noqa: E402

PICTURES = BUILD / "screenshots"


class Town(Story):
    # ---- the customer ---------------------------------------------------------------------------------------

    def test_01_the_town_opens_and_changes_its_language(self):
        page = self.guest
        self.go(page, "/")
        page.until("document.querySelectorAll('.card').length >= 14")
        self.assertEqual(page.run("document.documentElement.lang"), "en")
        page.until_text("What would you like to eat?")
        page.click("#lang-fr")
        page.until_text("Qu’est-ce qui vous ferait plaisir")
        page.until("document.querySelectorAll('.card').length >= 14")
        page.until_text("Pizzeria")
        page.reload()
        page.until_text("Qu’est-ce qui vous ferait plaisir")
        self.assertEqual(page.run("document.documentElement.lang"), "fr")
        page.until("document.querySelectorAll('.card').length >= 14")
        self.assertEqual(page.nameless(), [])
        page.picture(PICTURES / "town-desktop.png")
        self.done()

    def test_02_a_dish_is_found_by_its_name(self):
        page = self.guest
        page.type("#q", "houmous")
        page.until("document.querySelectorAll('.card').length === 2")
        page.until_text("Cèdre & Sumac", ".cards")
        page.until_text("Houmous", ".found")
        page.type("#q", "zzzz")
        page.until_text("Rien ne correspond")
        page.click(".results .empty button")
        page.until("document.querySelectorAll('.card').length >= 14")
        page.click("#open-now")
        page.until("document.querySelectorAll('.card').length > 0 && document.querySelectorAll('.card.shut').length === 0")
        page.click("#open-now")
        page.until_text("Le Wok Invisible", ".cards")
        page.click("#way-dine_in")
        page.until("document.querySelectorAll('.card').length > 9 && !document.body.innerText.includes('Le Wok Invisible')")
        page.click("#way-any")
        page.until("document.querySelectorAll('.card').length >= 14")
        self.done()

    def test_03_a_closed_venue_says_why_and_until_when_in_both_languages(self):
        page = self.guest
        # The late bar opens after the breakfast place has closed: one of the two is always shut.
        _, answer = self.server.call("GET", "/v1/venues?limit=50")
        shut = {v["venue"]["id"] for v in answer["venues"] if not v["open"]}
        venue, item = next((v, i) for v, i in (("minuit-passe", "houmous"), ("le-petit-lever", "cookie")) if v in shut)
        self.go(page, f"/#/v/{venue}/{item}")
        page.click("#dish-add")
        page.until("document.querySelectorAll('.basket .line').length === 1")
        page.click("#way-pickup + span")
        page.until_text("L’adresse est fermée à cette heure-là.", "#refusal")
        page.until_text("Commandes de nouveau possibles", "#refusal")
        self.assertTrue(page.run("document.querySelector('#order').disabled"))
        page.click("#lang-en")
        page.until_text("The venue is closed at that time.", "#refusal")
        page.until_text("Takes orders again", "#refusal")
        page.run("document.querySelector('#refusal').scrollIntoView({block: 'center'})")
        page.picture(PICTURES / "refusal-desktop.png")
        page.click("#lang-fr")
        page.until_text("L’adresse est fermée", "#refusal")
        page.click("[id^=remove-]")
        page.until("document.querySelectorAll('.basket .line').length === 0")
        self.done()

    def test_04_the_half_and_half_pizza_is_configured(self):
        page = self.guest
        self.go(page, "/#/")
        page.click_text(".card-link", "Le Vingt-Quatre")
        page.until("document.querySelectorAll('.item').length >= 15")
        page.until_text("gluten", ".items")
        page.picture(PICTURES / "menu-desktop.png")
        page.click("[data-item=pizza-moitie-moitie]")
        page.until("document.querySelector('dialog[open] #dish-add')")
        self.assertTrue(page.run("document.querySelector('#dish-add').disabled"))
        page.until_text("encore 2 choix à faire", "#dish-live")
        page.click_text("dialog .option", "Chorizo doux")
        page.until_text("encore un choix à faire", "#dish-live")
        page.click_text("dialog .option", "Speck et roquette")
        page.until_text("Pâte : encore un choix", "#dish-live")
        # Two halves are two: the third cannot be ticked.
        self.assertTrue(page.run("[...document.querySelectorAll('dialog .option')].find((o) => o.innerText.includes('Potiron')).querySelector('input').disabled"))
        page.click_text("dialog .option", "Fine")
        page.until_text("12,40 €", "#dish-add")  # 9,90 and the dearer half, 2,50
        page.click_text("dialog .option", "Olives")
        page.until_text("13,20 €", "#dish-add")
        page.run("document.activeElement.blur()")
        self.assertEqual(page.nameless(), [])
        page.picture(PICTURES / "dish-desktop.png")
        page.click("#q-more")
        page.until_text("26,40 €", "#dish-add")
        page.click("#dish-add")
        page.until_text("Chorizo doux, Speck et roquette", ".basket .line")
        self.done()

    def test_04b_allergens_and_diets_follow_what_is_chosen(self):
        page = self.guest

        def step(name, which):
            page.run("(() => { const row = [...document.querySelectorAll('dialog .option')]"
                     f".find((o) => o.innerText.includes('{name}')); row.querySelector('button[id$=-{which}]').click(); }})()")

        page.click("[data-item=pizza-marguerite]")
        page.until("document.querySelector('dialog[open] #dish-facts .allergens')")
        page.until_text("végétarien", "#dish-facts .tags")
        page.until_text("Contient : gluten, lait.", "#dish-facts .sure")
        # Nothing said about fish is not the same as free of it.
        page.until_text("poisson", "#dish-facts .silent")
        step("Œuf", "more")
        page.until_text("Contient : gluten, œufs, lait.", "#dish-facts .sure")
        page.until_text("Pas végétarien à coup sûr : Œuf.", "#dish-facts")
        page.until("!document.querySelector('#dish-facts .tag')")
        step("Œuf", "less")
        page.until_text("Contient : gluten, lait.", "#dish-facts .sure")
        page.until_text("végétarien", "#dish-facts .tags")
        page.click("dialog .round")
        page.click("[data-item=pizza-speck]")
        page.until_text("Peut contenir : sulfites.", "#dish-facts .maybe")
        page.click("dialog .round")
        page.click("#lang-en")
        page.click("[data-item=pizza-marguerite]")
        page.until_text("Contains: gluten, milk.", "#dish-facts .sure")
        step("Egg", "more")
        page.until_text("Contains: gluten, eggs, milk.", "#dish-facts .sure")
        page.until_text("Not surely vegetarian: Egg.", "#dish-facts")
        page.click("dialog .round")
        page.click("#lang-fr")
        self.done()

    def test_05_the_price_is_shown_with_its_reasons(self):
        page = self.guest
        page.click("#way-pickup + span")
        page.until_text("Total 23,76 €", ".sums")  # 26,40 less 10 %
        page.click("#tip-1 + span")
        page.type("#code", "RIEN")
        page.click("#code-use")
        page.until_text("Le code RIEN n’existe pas ici", ".codes")
        page.type("#code", "BIENVENUE")
        page.click("#code-use")
        page.until_text("Total 19,76 €", ".sums")  # and 5,00 off with the code, and 1,00 for the tip
        page.until_text("dont TVA 10 %", ".sums")
        page.click("#why summary")
        page.until("document.querySelector('#why').open")
        for words in ("2 × Pizza moitié-moitié", "Prix de base", "Vos deux moitiés (le plus cher compte)", "Speck et roquette",
                      "10 % de 26,40 €", "Pourboire"):
            page.until_text(words, "#why")
        page.type("#c-name", "Camille")
        page.type("#c-phone", "06 39 98 12 34")
        page.until_text("Commander · 19,76 €", "#order")
        page.run("document.querySelector('.basket').scrollTop = 0; scrollTo(0, 0)")
        self.assertEqual(page.nameless(), [])
        page.run("document.activeElement.blur()")
        page.picture(PICTURES / "basket-desktop.png")
        # The picture of the README: the menu beside the reasons of a price, in English.
        page.click("#lang-en")
        page.until_text("Order · €19.76", "#order")
        page.click("#why summary")
        page.until_text("the dearest one counts", "#why")
        page.run("document.querySelector('.basket').scrollTop += document.querySelector('.sums').getBoundingClientRect().top - document.querySelector('.basket').getBoundingClientRect().top - 16; scrollTo({top: 0, behavior: 'instant'})")
        page.run("document.activeElement.blur()")
        page.picture(PICTURES / "page.png")
        page.click("#lang-fr")
        page.until_text("Commander · 19,76 €", "#order")
        self.done()

    def test_05b_what_is_sold_from_an_age_asks_for_it(self):
        page = self.guest
        self.go(page, f"/#/v/{NIGHT_AND_DAY}")
        page.click("#lang-fr")
        page.until("document.querySelector('[data-item=biere]')")
        page.click("[data-item=biere]")
        page.until("document.querySelector('dialog[open] #dish-add')")
        page.until_text("Dès 18 ans", "dialog")
        page.click("#dish-add")
        page.until_text("à partir de 18 ans", "#refusal")
        page.click("#confirm-age")
        page.until("!document.querySelector('#refusal')")
        page.click(".basket .line:last-child [id^=remove-]")
        page.until("![...document.querySelectorAll('.basket .line')].some((l) => l.innerText.includes('Bière'))")
        self.done()

    def test_06_delivery_outside_the_zone_is_refused_and_its_fee_explained(self):
        page = self.guest
        page.click("#way-delivery + span")
        page.until_text("Livraison", ".sums")
        page.run("(() => { const s = document.querySelector('#c-place'); s.value = '5'; s.dispatchEvent(new Event('change', {bubbles: true})); })()")
        page.until_text("L’adresse ne livre pas à cet endroit.", "#refusal")
        page.run("(() => { const s = document.querySelector('#c-place'); s.value = '0'; s.dispatchEvent(new Event('change', {bubbles: true})); })()")
        page.until("!document.querySelector('#refusal') && !document.querySelector('#order').disabled")
        page.click("#order")
        page.until_text("Indiquez le numéro et la rue", ".basket")
        page.click("#way-pickup + span")
        page.until_text("Total 19,76 €", ".sums")
        self.done()

    def test_07_a_lost_answer_is_asked_for_again_and_nothing_is_doubled(self):
        page = self.guest
        page.network_may_fail = True
        self.wire.lose_orders = True
        page.click("#order")
        page.until_text("Nous ne savons pas encore si votre commande est arrivée", "#pending")
        page.picture(PICTURES / "pending-desktop.png")
        # Even the page itself may go: the order on its way is kept.
        page.reload()
        page.until_text("Nous ne savons pas encore", "#pending")
        self.assertGreaterEqual(self.wire.lost, 2)
        self.wire.lose_orders = False
        # The page tries again by itself; whoever does not want to wait presses the button.
        page.run("document.querySelector('#pending-retry')?.click()")
        page.until("document.querySelector('#order-state')?.dataset.state === 'pending_acceptance'", 40)
        page.until("document.querySelector('#pending').innerText === ''")
        token = page.run("JSON.parse(localStorage.getItem('couvert.guest')).token")
        status, answer = self.server.call("GET", "/v1/orders", token)
        self.assertEqual(status, 200)
        self.assertEqual(len(answer["orders"]), 1)
        self.assertEqual(answer["orders"][0]["quote"]["totals"]["total_minor"], 1976)
        self.assertEqual(page.run("localStorage.getItem('couvert.pending')"), None)
        page.until_text("En attente de l’adresse")
        page.network_may_fail = False
        page.picture(PICTURES / "order-desktop.png")
        self.done()

    # ---- the restaurant -------------------------------------------------------------------------------------

    def test_08_the_board_shows_the_order_and_takes_it_to_the_end_followed_live(self):
        guest = self.guest
        Town.staff = self.server.token("restaurant_staff", NIGHT_AND_DAY)
        Town.board = self.browser.new_page("board")
        board = Town.board
        self.go(board, f"/board#token={self.staff}")
        board.until("document.querySelectorAll('.column.new .ticket').length === 1")
        self.assertNotIn("token", board.run("location.href"))
        board.until_text("Camille", ".column.new")
        board.click("#lang-fr")
        board.until_text("1 nouvelle commande attend une réponse", "#strip")
        self.assertEqual(board.nameless(), [])
        board.type(".minutes input", "25")
        board.click("[data-verb=accept]")
        board.until("document.querySelectorAll('.column.accepted .ticket').length === 1")
        guest.until("document.querySelector('#order-state').dataset.state === 'accepted'")
        guest.until_text("Prête", ".order-head .big")
        board.front()
        board.click("[data-verb=start_prep]")
        guest.until("document.querySelector('#order-state').dataset.state === 'preparing'")
        board.picture(PICTURES / "board-desktop.png")
        board.click("[data-verb=mark_ready]")
        guest.until("document.querySelector('#order-state').dataset.state === 'ready'")
        code = guest.text("#pickup-code")
        self.assertTrue(code)
        self.assertNotIn(code, board.text())
        board.network_may_fail = True  # a wrong code is answered with 422
        board.click("[data-verb=hand_over]")
        board.type("#pickup", "not-the-code")
        board.click("#ask-confirm")
        board.until_text("Ce code de retrait n’est pas le bon.", ".ticket.ready")
        board.network_may_fail = False
        board.click("[data-verb=hand_over]")
        board.type("#pickup", code)
        board.click("#ask-confirm")
        board.until("document.querySelectorAll('.column.handed_over .ticket').length === 1")
        guest.front()
        guest.until("document.querySelector('#order-state').dataset.state === 'handed_over'")
        guest.until_text("Retirée")
        guest.picture(PICTURES / "order-done-desktop.png")
        self.done()

    def place_another(self):
        """Orders a coffee through the page, to take away."""
        page = self.guest
        page.front()
        self.go(page, f"/#/v/{NIGHT_AND_DAY}/cafe")
        page.until("document.querySelector('dialog[open] #dish-add')")
        page.until_text("1,90 €", "#dish-add")
        page.click("#dish-add")
        page.click("#way-pickup + span")
        page.until_text("Total 1,90 €", ".sums")
        page.click("#order")
        page.until("document.querySelector('#order-state')?.dataset.state === 'pending_acceptance'")
        return page.run("location.hash.slice(4)")

    def test_09_two_screens_that_act_at_once_are_told_kindly(self):
        board = Town.board
        order = self.place_another()
        board.front()
        board.until(f"document.getElementById('order-{order}')?.dataset.state === 'pending_acceptance'")
        # Another screen accepts and starts while this one has not heard of it.
        self.wire.hold_events(True)
        for verb, extra in (("accept", {"ready_at": "2099-01-01T00:00:00Z"}), ("start_prep", {})):
            status, _ = self.server.call("POST", f"/v1/orders/{order}/commands", self.staff,
                                         {"command": str(uuid.uuid4()), "order": order, "verb": verb, **extra})
            self.assertEqual(status, 200)
        board.network_may_fail = True  # the conflict is answered with 409
        board.click(f"#accept-{order}")
        board.until_text("a changé entre-temps sur un autre écran", f"#order-{order}")
        board.until(f"document.getElementById('order-{order}').dataset.state === 'preparing'")
        self.wire.hold_events(False)
        board.network_may_fail = False
        self.done()

    def test_10_an_order_can_be_cancelled_and_one_refused_with_its_reason(self):
        page, board = self.guest, Town.board
        order = self.place_another()
        page.click("#cancel-order")
        page.click("#ask-confirm")
        page.until("document.querySelector('#order-state').dataset.state === 'cancelled'")
        board.until(f"!document.querySelector('.columns #order-{order}')")
        order = self.place_another()
        board.front()
        board.click(f"#reject-{order}")
        board.until("document.querySelector('dialog[open]')")
        board.click("#ask-confirm")
        board.until(f"!document.querySelector('.columns #order-{order}')")
        page.front()
        page.until("document.querySelector('#order-state').dataset.state === 'rejected'")
        page.until_text("Trop de commandes en ce moment")
        self.done()

    def test_11_a_second_board_follows_too(self):
        second = self.browser.new_page("second board")
        self.go(second, f"/board#token={self.staff}")
        second.until("document.querySelectorAll('.column.preparing .ticket').length === 1")
        Town.board.front()
        Town.board.click("[data-verb=mark_ready]")
        second.front()
        second.until("document.querySelectorAll('.column.ready .ticket').length === 1")
        self.done()

    def test_12_a_price_that_changed_meanwhile_is_shown_and_nothing_is_ordered(self):
        page = self.guest
        page.front()
        self.go(page, f"/#/v/{NIGHT_AND_DAY}/cafe")
        page.until_text("1,90 €", "#dish-add")
        page.click("#dish-add")
        page.click("#way-pickup + span")
        page.until_text("Total 1,90 €", ".sums")
        page.quiet()
        # The house publishes a dearer coffee, and this page does not hear of it.
        self.wire.hold_events(True)
        manager = self.server.token("restaurant_manager", NIGHT_AND_DAY)
        _, menu = self.server.call("GET", f"/v1/venues/{NIGHT_AND_DAY}/menu")
        next(i for i in menu["items"] if i["ref"] == "cafe")["price_minor"] = 210
        status, answer = self.server.call("PUT", f"/v1/venues/{NIGHT_AND_DAY}/menu", manager, {"menu": menu})
        self.assertEqual(status, 200, answer)
        page.network_may_fail = True  # the refusal is a 409
        page.click("#order")
        page.until_text("Le prix a changé entre-temps", ".pay")
        page.until_text("Total 2,10 €", ".sums")
        self.wire.hold_events(False)
        page.network_may_fail = False
        token = page.run("JSON.parse(localStorage.getItem('couvert.guest')).token")
        self.assertEqual(len(self.server.call("GET", "/v1/orders", token)[1]["orders"]), 4)
        page.until_text("2,10 €", "[data-item=cafe]")
        page.click("#order")
        page.until("document.querySelector('#order-state')?.dataset.state === 'pending_acceptance'")
        page.until_text("2,10 €", ".sums")
        page.click("#cancel-order")
        page.click("#ask-confirm")
        page.until("document.querySelector('#order-state').dataset.state === 'cancelled'")
        self.done()

    # ---- what lasts -----------------------------------------------------------------------------------------

    def test_13_reload_and_restart_keep_the_order(self):
        page = self.guest
        page.front()
        self.go(page, "/#/orders")
        page.reload()
        page.until("document.querySelectorAll('.order-card').length === 5")
        page.picture(PICTURES / "orders-desktop.png")
        page.click_text(".order-card", "Retirée")
        page.until("document.querySelector('#order-state')?.dataset.state === 'handed_over'")
        page.reload()
        page.until("document.querySelector('#order-state')?.dataset.state === 'handed_over'")
        for p in self.browser.pages.values():
            p.network_may_fail = True
        self.server.stop()
        page.until_text("Le serveur est injoignable", "#offline", 30)
        Town.board.front()
        Town.board.until_text("Connexion perdue", "#top", 30)
        self.server.start()
        page.front()
        page.until("document.querySelector('#offline').hidden", 40)
        page.reload()
        page.until("document.querySelector('#order-state')?.dataset.state === 'handed_over'")
        page.until_text("19,76 €", ".sums")
        Town.board.front()
        Town.board.until_text("En direct", "#top", 40)
        Town.board.until("document.querySelectorAll('.column.ready .ticket').length === 1")
        for p in self.browser.pages.values():
            p.network_may_fail = False
        self.done()

    def test_14_phones_and_the_dark(self):
        page = self.guest
        page.front()
        page.size(360, 740, mobile=True)
        for address, name, ready in (("/#/", "town", "document.querySelectorAll('.card').length >= 14"),
                                     (f"/#/v/{NIGHT_AND_DAY}", "menu", "document.querySelectorAll('.item').length >= 15"),
                                     ("/#/orders", "orders", "document.querySelectorAll('.order-card').length === 5")):
            self.go(page, address)
            page.reload()
            page.until(ready)
            self.assertLessEqual(page.run("document.documentElement.scrollWidth"), 360, name)
            page.picture(PICTURES / f"{name}-phone.png")
        page.click_text(".order-card", "Retirée")
        page.until("document.querySelector('#order-state')?.dataset.state === 'handed_over'")
        self.assertLessEqual(page.run("document.documentElement.scrollWidth"), 360)
        page.picture(PICTURES / "order-phone.png", whole=True)
        self.go(page, f"/#/v/{NIGHT_AND_DAY}")
        page.reload()
        page.click("[data-item=pizza-moitie-moitie]")
        page.until("document.querySelector('dialog[open] #dish-add')")
        for choice in ("Chorizo doux", "Speck et roquette", "Fine"):
            page.click_text("dialog .option", choice)
        page.until_text("12,40 €", "#dish-add")
        page.picture(PICTURES / "dish-phone.png")
        page.click("#dish-add")
        page.click(".bar button")
        page.until_text("Total", ".sums")
        self.assertLessEqual(page.run("document.documentElement.scrollWidth"), 360)
        page.run("document.querySelector('#basket').scrollIntoView({behavior: 'instant'})")
        page.picture(PICTURES / "basket-phone.png")
        Town.board.size(360, 740, mobile=True)
        Town.board.front()
        self.assertLessEqual(Town.board.run("document.documentElement.scrollWidth"), 360)
        Town.board.picture(PICTURES / "board-phone.png")
        page.front()
        page.size(1280, 900)
        page.dark(True)
        self.go(page, "/#/")
        page.until("document.querySelectorAll('.card').length >= 14")
        page.picture(PICTURES / "town-dark.png")
        self.done()

    def test_15_the_keyboard_is_enough(self):
        page = self.guest
        page.dark(False)
        self.go(page, f"/#/v/{NIGHT_AND_DAY}")
        page.reload()
        page.until("document.querySelectorAll('.item').length >= 15")
        page.run("document.querySelector('[data-item=croque]').focus()")
        page.call("Input.dispatchKeyEvent", {"type": "keyDown", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"})
        page.call("Input.dispatchKeyEvent", {"type": "keyUp", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13})
        page.until("document.querySelector('dialog[open]')?.contains(document.activeElement)")
        page.call("Input.dispatchKeyEvent", {"type": "keyDown", "key": "Escape", "code": "Escape", "windowsVirtualKeyCode": 27})
        page.call("Input.dispatchKeyEvent", {"type": "keyUp", "key": "Escape", "code": "Escape", "windowsVirtualKeyCode": 27})
        page.until("!document.querySelector('dialog')")
        # The focus is back where it was.
        self.assertEqual(page.run("document.activeElement.dataset.item"), "croque")
        self.done()

    def test_16_the_store_adds_up(self):
        self.server.stop()
        out = subprocess.run([PROGRAM, "verify", "--data", str(self.server.data)], capture_output=True, text=True, timeout=60)
        self.assertEqual(out.returncode, 0, out.stdout + out.stderr)
        self.done()


if __name__ == "__main__":
    tell()
