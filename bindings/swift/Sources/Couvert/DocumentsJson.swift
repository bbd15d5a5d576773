// Generated from bindings/spec/documents.json by bindings/gen/generate.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
// How calls read and write each document.

extension Venue: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "venue/1"
    var id: String?
    var name: String?
    var kind: String?
    var description: LocalizedText?
    var tags: [String] = []
    var phone: String?
    var image: String?
    var address: Address?
    var position: GeoPoint?
    var currency: String?
    var clock: VenueClock?
    var defaultLocale: String = "en"
    var hours: Calendar?
    var offers: [FulfilmentOffer] = []
    var zones: [DeliveryZone] = []
    var kitchen: Kitchen?
    var paused: Bool = false
    var pausedUntil: Instant?
    var acceptWithinMinutes: Int32 = 10
    var version: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x6469 where word.b == 0 && word.c == 0: id = String(json: &reader)  // id
      case 0x656d616e where word.b == 0 && word.c == 0: name = String(json: &reader)  // name
      case 0x646e696b where word.b == 0 && word.c == 0: kind = reader.maybe(String.self)  // kind
      case 0x7470697263736564 where word.b == 0x6e6f69 && word.c == 0: description = reader.maybe(LocalizedText.self)  // description
      case 0x73676174 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { tags = read }  // tags
      case 0x656e6f6870 where word.b == 0 && word.c == 0: phone = reader.maybe(String.self)  // phone
      case 0x6567616d69 where word.b == 0 && word.c == 0: image = reader.maybe(String.self)  // image
      case 0x73736572646461 where word.b == 0 && word.c == 0: address = reader.maybe(Address.self)  // address
      case 0x6e6f697469736f70 where word.b == 0 && word.c == 0: position = GeoPoint(json: &reader)  // position
      case 0x79636e6572727563 where word.b == 0 && word.c == 0: currency = reader.maybe(String.self)  // currency
      case 0x6b636f6c63 where word.b == 0 && word.c == 0: clock = VenueClock(json: &reader)  // clock
      case 0x5f746c7561666564 where word.b == 0x656c61636f6c && word.c == 0: if let read = reader.maybe(String.self) { defaultLocale = read }  // default_locale
      case 0x7372756f68 where word.b == 0 && word.c == 0: hours = reader.maybe(Calendar.self)  // hours
      case 0x73726566666f where word.b == 0 && word.c == 0: if let read = reader.maybe([FulfilmentOffer].self) { offers = read }  // offers
      case 0x73656e6f7a where word.b == 0 && word.c == 0: if let read = reader.maybe([DeliveryZone].self) { zones = read }  // zones
      case 0x6e65686374696b where word.b == 0 && word.c == 0: kitchen = reader.maybe(Kitchen.self)  // kitchen
      case 0x646573756170 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { paused = read }  // paused
      case 0x755f646573756170 where word.b == 0x6c69746e && word.c == 0: pausedUntil = reader.maybe(Instant.self)  // paused_until
      case 0x775f747065636361 where word.b == 0x696d5f6e69687469 && word.c == 0x736574756e: if let read = reader.maybe(Int32.self) { acceptWithinMinutes = read }  // accept_within_minutes
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { version = read }  // version
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let name else { reader.missing("name"); return nil }
    guard let position else { reader.missing("position"); return nil }
    guard let clock else { reader.missing("clock"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.id = id
    self.name = name
    self.kind = kind
    self.description = description
    self.tags = tags
    self.phone = phone
    self.image = image
    self.address = address
    self.position = position
    self.currency = currency
    self.clock = clock
    self.defaultLocale = defaultLocale
    self.hours = hours
    self.offers = offers
    self.zones = zones
    self.kitchen = kitchen
    self.paused = paused
    self.pausedUntil = pausedUntil
    self.acceptWithinMinutes = acceptWithinMinutes
    self.version = version
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "venue/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"name\":"); name.write(json: &writer)
    if let kind { writer.raw(",\"kind\":"); kind.write(json: &writer) }
    if let description { writer.raw(",\"description\":"); description.write(json: &writer) }
    if !tags.isEmpty { writer.raw(",\"tags\":"); tags.write(json: &writer) }
    if let phone { writer.raw(",\"phone\":"); phone.write(json: &writer) }
    if let image { writer.raw(",\"image\":"); image.write(json: &writer) }
    if let address { writer.raw(",\"address\":"); address.write(json: &writer) }
    writer.raw(",\"position\":"); position.write(json: &writer)
    if let currency { writer.raw(",\"currency\":"); currency.write(json: &writer) }
    writer.raw(",\"clock\":"); clock.write(json: &writer)
    if defaultLocale != "en" { writer.raw(",\"default_locale\":"); defaultLocale.write(json: &writer) }
    if let hours { writer.raw(",\"hours\":"); hours.write(json: &writer) }
    if !offers.isEmpty { writer.raw(",\"offers\":"); offers.write(json: &writer) }
    if !zones.isEmpty { writer.raw(",\"zones\":"); zones.write(json: &writer) }
    if let kitchen { writer.raw(",\"kitchen\":"); kitchen.write(json: &writer) }
    if paused { writer.raw(",\"paused\":"); paused.write(json: &writer) }
    if let pausedUntil { writer.raw(",\"paused_until\":"); pausedUntil.write(json: &writer) }
    if acceptWithinMinutes != 10 { writer.raw(",\"accept_within_minutes\":"); acceptWithinMinutes.write(json: &writer) }
    if version != 0 { writer.raw(",\"version\":"); version.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Menu: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "menu/1"
    var ref: String?
    var venue: String?
    var version: Int64 = 0
    var name: LocalizedText?
    var currency: String?
    var defaultLocale: String = "en"
    var availability: Availability?
    var sections: [Section] = []
    var items: [Item] = []
    var groups: [OptionGroup] = []
    var ingredients: [Ingredient] = []
    var preModifiers: [PreModifier] = []
    var containers: [Container] = []
    var priceBooks: [PriceBook] = []
    var locales: [String] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { version = read }  // version
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x79636e6572727563 where word.b == 0 && word.c == 0: currency = reader.maybe(String.self)  // currency
      case 0x5f746c7561666564 where word.b == 0x656c61636f6c && word.c == 0: if let read = reader.maybe(String.self) { defaultLocale = read }  // default_locale
      case 0x6962616c69617661 where word.b == 0x7974696c && word.c == 0: availability = reader.maybe(Availability.self)  // availability
      case 0x736e6f6974636573 where word.b == 0 && word.c == 0: if let read = reader.maybe([Section].self) { sections = read }  // sections
      case 0x736d657469 where word.b == 0 && word.c == 0: if let read = reader.maybe([Item].self) { items = read }  // items
      case 0x7370756f7267 where word.b == 0 && word.c == 0: if let read = reader.maybe([OptionGroup].self) { groups = read }  // groups
      case 0x6569646572676e69 where word.b == 0x73746e && word.c == 0: if let read = reader.maybe([Ingredient].self) { ingredients = read }  // ingredients
      case 0x69646f6d5f657270 where word.b == 0x7372656966 && word.c == 0: if let read = reader.maybe([PreModifier].self) { preModifiers = read }  // pre_modifiers
      case 0x656e6961746e6f63 where word.b == 0x7372 && word.c == 0: if let read = reader.maybe([Container].self) { containers = read }  // containers
      case 0x6f625f6563697270 where word.b == 0x736b6f && word.c == 0: if let read = reader.maybe([PriceBook].self) { priceBooks = read }  // price_books
      case 0x73656c61636f6c where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { locales = read }  // locales
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let venue else { reader.missing("venue"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.ref = ref
    self.venue = venue
    self.version = version
    self.name = name
    self.currency = currency
    self.defaultLocale = defaultLocale
    self.availability = availability
    self.sections = sections
    self.items = items
    self.groups = groups
    self.ingredients = ingredients
    self.preModifiers = preModifiers
    self.containers = containers
    self.priceBooks = priceBooks
    self.locales = locales
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "menu/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    if version != 0 { writer.raw(",\"version\":"); version.write(json: &writer) }
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if let currency { writer.raw(",\"currency\":"); currency.write(json: &writer) }
    if defaultLocale != "en" { writer.raw(",\"default_locale\":"); defaultLocale.write(json: &writer) }
    if let availability { writer.raw(",\"availability\":"); availability.write(json: &writer) }
    if !sections.isEmpty { writer.raw(",\"sections\":"); sections.write(json: &writer) }
    if !items.isEmpty { writer.raw(",\"items\":"); items.write(json: &writer) }
    if !groups.isEmpty { writer.raw(",\"groups\":"); groups.write(json: &writer) }
    if !ingredients.isEmpty { writer.raw(",\"ingredients\":"); ingredients.write(json: &writer) }
    if !preModifiers.isEmpty { writer.raw(",\"pre_modifiers\":"); preModifiers.write(json: &writer) }
    if !containers.isEmpty { writer.raw(",\"containers\":"); containers.write(json: &writer) }
    if !priceBooks.isEmpty { writer.raw(",\"price_books\":"); priceBooks.write(json: &writer) }
    if !locales.isEmpty { writer.raw(",\"locales\":"); locales.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PriceRules: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "rules/1"
    var version: Int64 = 0
    var taxMode: Rounding = .halfUp
    var taxRounding: TaxRounding = .perLine
    var discountMode: Rounding = .halfUp
    var totalStepMinor: Int64 = 1
    var totalMode: Rounding = .halfUp
    var taxes: [TaxRule] = []
    var fees: [FeeRule] = []
    var promotions: [Promotion] = []
    var cashStepMinor: Int64 = 1
    var cashMode: Rounding = .halfUp
    var promotionPolicy: PromotionPolicy = .declaredOrder
    var stacking: [StackExclusion] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { version = read }  // version
      case 0x65646f6d5f786174 where word.b == 0 && word.c == 0: if let read = reader.maybe(Rounding.self) { taxMode = read }  // tax_mode
      case 0x6e756f725f786174 where word.b == 0x676e6964 && word.c == 0: if let read = reader.maybe(TaxRounding.self) { taxRounding = read }  // tax_rounding
      case 0x746e756f63736964 where word.b == 0x65646f6d5f && word.c == 0: if let read = reader.maybe(Rounding.self) { discountMode = read }  // discount_mode
      case 0x74735f6c61746f74 where word.b == 0x726f6e696d5f7065 && word.c == 0: if let read = reader.maybe(Int64.self) { totalStepMinor = read }  // total_step_minor
      case 0x6f6d5f6c61746f74 where word.b == 0x6564 && word.c == 0: if let read = reader.maybe(Rounding.self) { totalMode = read }  // total_mode
      case 0x7365786174 where word.b == 0 && word.c == 0: if let read = reader.maybe([TaxRule].self) { taxes = read }  // taxes
      case 0x73656566 where word.b == 0 && word.c == 0: if let read = reader.maybe([FeeRule].self) { fees = read }  // fees
      case 0x6f69746f6d6f7270 where word.b == 0x736e && word.c == 0: if let read = reader.maybe([Promotion].self) { promotions = read }  // promotions
      case 0x6574735f68736163 where word.b == 0x726f6e696d5f70 && word.c == 0: if let read = reader.maybe(Int64.self) { cashStepMinor = read }  // cash_step_minor
      case 0x646f6d5f68736163 where word.b == 0x65 && word.c == 0: if let read = reader.maybe(Rounding.self) { cashMode = read }  // cash_mode
      case 0x6f69746f6d6f7270 where word.b == 0x7963696c6f705f6e && word.c == 0: if let read = reader.maybe(PromotionPolicy.self) { promotionPolicy = read }  // promotion_policy
      case 0x676e696b63617473 where word.b == 0 && word.c == 0: if let read = reader.maybe([StackExclusion].self) { stacking = read }  // stacking
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.couvert = couvert
    self.version = version
    self.taxMode = taxMode
    self.taxRounding = taxRounding
    self.discountMode = discountMode
    self.totalStepMinor = totalStepMinor
    self.totalMode = totalMode
    self.taxes = taxes
    self.fees = fees
    self.promotions = promotions
    self.cashStepMinor = cashStepMinor
    self.cashMode = cashMode
    self.promotionPolicy = promotionPolicy
    self.stacking = stacking
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "rules/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    if version != 0 { writer.raw(",\"version\":"); version.write(json: &writer) }
    if taxMode != .halfUp { writer.raw(",\"tax_mode\":"); taxMode.write(json: &writer) }
    if taxRounding != .perLine { writer.raw(",\"tax_rounding\":"); taxRounding.write(json: &writer) }
    if discountMode != .halfUp { writer.raw(",\"discount_mode\":"); discountMode.write(json: &writer) }
    if totalStepMinor != 1 { writer.raw(",\"total_step_minor\":"); totalStepMinor.write(json: &writer) }
    if totalMode != .halfUp { writer.raw(",\"total_mode\":"); totalMode.write(json: &writer) }
    if !taxes.isEmpty { writer.raw(",\"taxes\":"); taxes.write(json: &writer) }
    if !fees.isEmpty { writer.raw(",\"fees\":"); fees.write(json: &writer) }
    if !promotions.isEmpty { writer.raw(",\"promotions\":"); promotions.write(json: &writer) }
    if cashStepMinor != 1 { writer.raw(",\"cash_step_minor\":"); cashStepMinor.write(json: &writer) }
    if cashMode != .halfUp { writer.raw(",\"cash_mode\":"); cashMode.write(json: &writer) }
    if promotionPolicy != .declaredOrder { writer.raw(",\"promotion_policy\":"); promotionPolicy.write(json: &writer) }
    if !stacking.isEmpty { writer.raw(",\"stacking\":"); stacking.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Cart: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "cart/1"
    var id: Id?
    var venue: String?
    var fulfilment: Fulfilment?
    var lines: [CartLine] = []
    var codes: [String] = []
    var tipMinor: Int64 = 0
    var note: String?
    var channel: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x656d6c69666c7566 where word.b == 0x746e && word.c == 0: fulfilment = Fulfilment(json: &reader)  // fulfilment
      case 0x73656e696c where word.b == 0 && word.c == 0: if let read = reader.maybe([CartLine].self) { lines = read }  // lines
      case 0x7365646f63 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { codes = read }  // codes
      case 0x6f6e696d5f706974 where word.b == 0x72 && word.c == 0: if let read = reader.maybe(Int64.self) { tipMinor = read }  // tip_minor
      case 0x65746f6e where word.b == 0 && word.c == 0: note = reader.maybe(String.self)  // note
      case 0x6c656e6e616863 where word.b == 0 && word.c == 0: channel = reader.maybe(String.self)  // channel
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let venue else { reader.missing("venue"); return nil }
    guard let fulfilment else { reader.missing("fulfilment"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.id = id
    self.venue = venue
    self.fulfilment = fulfilment
    self.lines = lines
    self.codes = codes
    self.tipMinor = tipMinor
    self.note = note
    self.channel = channel
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "cart/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    writer.raw(",\"fulfilment\":"); fulfilment.write(json: &writer)
    if !lines.isEmpty { writer.raw(",\"lines\":"); lines.write(json: &writer) }
    if !codes.isEmpty { writer.raw(",\"codes\":"); codes.write(json: &writer) }
    if tipMinor != 0 { writer.raw(",\"tip_minor\":"); tipMinor.write(json: &writer) }
    if let note { writer.raw(",\"note\":"); note.write(json: &writer) }
    if let channel { writer.raw(",\"channel\":"); channel.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension CartLine: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var item: String?
    var variant: String?
    var quantity: Int32?
    var selections: [Selection] = []
    var note: String?
    var measured: Int64 = 0
    var person: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x6d657469 where word.b == 0 && word.c == 0: item = String(json: &reader)  // item
      case 0x746e6169726176 where word.b == 0 && word.c == 0: variant = reader.maybe(String.self)  // variant
      case 0x797469746e617571 where word.b == 0 && word.c == 0: quantity = Int32(json: &reader)  // quantity
      case 0x6f697463656c6573 where word.b == 0x736e && word.c == 0: if let read = reader.maybe([Selection].self) { selections = read }  // selections
      case 0x65746f6e where word.b == 0 && word.c == 0: note = reader.maybe(String.self)  // note
      case 0x646572757361656d where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { measured = read }  // measured
      case 0x6e6f73726570 where word.b == 0 && word.c == 0: person = reader.maybe(String.self)  // person
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let item else { reader.missing("item"); return nil }
    guard let quantity else { reader.missing("quantity"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.item = item
    self.variant = variant
    self.quantity = quantity
    self.selections = selections
    self.note = note
    self.measured = measured
    self.person = person
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"item\":"); item.write(json: &writer)
    if let variant { writer.raw(",\"variant\":"); variant.write(json: &writer) }
    writer.raw(",\"quantity\":"); quantity.write(json: &writer)
    if !selections.isEmpty { writer.raw(",\"selections\":"); selections.write(json: &writer) }
    if let note { writer.raw(",\"note\":"); note.write(json: &writer) }
    if measured != 0 { writer.raw(",\"measured\":"); measured.write(json: &writer) }
    if let person { writer.raw(",\"person\":"); person.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Quote: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "quote/1"
    var venue: String?
    var menuVersion: Int64 = 0
    var rulesVersion: Int64 = 0
    var at: Instant?
    var fulfilment: Fulfilment?
    var currency: String?
    var totals: Totals?
    var lines: [QuoteLine] = []
    var fees: [QuoteFee] = []
    var discounts: [QuoteDiscount] = []
    var taxes: [QuoteTax] = []
    var unusedCodes: [String] = []
    var steps: [Step] = []
    var unused: [UnusedCode] = []
    var cash: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x7265765f756e656d where word.b == 0x6e6f6973 && word.c == 0: if let read = reader.maybe(Int64.self) { menuVersion = read }  // menu_version
      case 0x65765f73656c7572 where word.b == 0x6e6f697372 && word.c == 0: if let read = reader.maybe(Int64.self) { rulesVersion = read }  // rules_version
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x656d6c69666c7566 where word.b == 0x746e && word.c == 0: fulfilment = Fulfilment(json: &reader)  // fulfilment
      case 0x79636e6572727563 where word.b == 0 && word.c == 0: currency = reader.maybe(String.self)  // currency
      case 0x736c61746f74 where word.b == 0 && word.c == 0: totals = Totals(json: &reader)  // totals
      case 0x73656e696c where word.b == 0 && word.c == 0: if let read = reader.maybe([QuoteLine].self) { lines = read }  // lines
      case 0x73656566 where word.b == 0 && word.c == 0: if let read = reader.maybe([QuoteFee].self) { fees = read }  // fees
      case 0x746e756f63736964 where word.b == 0x73 && word.c == 0: if let read = reader.maybe([QuoteDiscount].self) { discounts = read }  // discounts
      case 0x7365786174 where word.b == 0 && word.c == 0: if let read = reader.maybe([QuoteTax].self) { taxes = read }  // taxes
      case 0x635f646573756e75 where word.b == 0x7365646f && word.c == 0: if let read = reader.maybe([String].self) { unusedCodes = read }  // unused_codes
      case 0x7370657473 where word.b == 0 && word.c == 0: if let read = reader.maybe([Step].self) { steps = read }  // steps
      case 0x646573756e75 where word.b == 0 && word.c == 0: if let read = reader.maybe([UnusedCode].self) { unused = read }  // unused
      case 0x68736163 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { cash = read }  // cash
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let venue else { reader.missing("venue"); return nil }
    guard let at else { reader.missing("at"); return nil }
    guard let fulfilment else { reader.missing("fulfilment"); return nil }
    guard let totals else { reader.missing("totals"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.venue = venue
    self.menuVersion = menuVersion
    self.rulesVersion = rulesVersion
    self.at = at
    self.fulfilment = fulfilment
    self.currency = currency
    self.totals = totals
    self.lines = lines
    self.fees = fees
    self.discounts = discounts
    self.taxes = taxes
    self.unusedCodes = unusedCodes
    self.steps = steps
    self.unused = unused
    self.cash = cash
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "quote/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    if menuVersion != 0 { writer.raw(",\"menu_version\":"); menuVersion.write(json: &writer) }
    if rulesVersion != 0 { writer.raw(",\"rules_version\":"); rulesVersion.write(json: &writer) }
    writer.raw(",\"at\":"); at.write(json: &writer)
    writer.raw(",\"fulfilment\":"); fulfilment.write(json: &writer)
    if let currency { writer.raw(",\"currency\":"); currency.write(json: &writer) }
    writer.raw(",\"totals\":"); totals.write(json: &writer)
    if !lines.isEmpty { writer.raw(",\"lines\":"); lines.write(json: &writer) }
    if !fees.isEmpty { writer.raw(",\"fees\":"); fees.write(json: &writer) }
    if !discounts.isEmpty { writer.raw(",\"discounts\":"); discounts.write(json: &writer) }
    if !taxes.isEmpty { writer.raw(",\"taxes\":"); taxes.write(json: &writer) }
    if !unusedCodes.isEmpty { writer.raw(",\"unused_codes\":"); unusedCodes.write(json: &writer) }
    if !steps.isEmpty { writer.raw(",\"steps\":"); steps.write(json: &writer) }
    if !unused.isEmpty { writer.raw(",\"unused\":"); unused.write(json: &writer) }
    if cash { writer.raw(",\"cash\":"); cash.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Order: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "order/1"
    var id: Id?
    var venue: String?
    var customer: String?
    var state: OrderState?
    var payment: PaymentState?
    var delivery: DeliveryState?
    var deliveryEpoch: Int64 = 0
    var version: Int64?
    var number: String?
    var pickupCode: String?
    var cart: Cart?
    var quote: Quote?
    var contact: Contact?
    var paymentMethod: PaymentMethod = .onHandover
    var placedAt: Instant?
    var updatedAt: Instant?
    var wantedAt: Instant?
    var readyAt: Instant?
    var acceptBy: Instant?
    var reason: String?
    var minimumAge: Int32 = 0
    var confirmedAge: Int32 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x72656d6f74737563 where word.b == 0 && word.c == 0: customer = reader.maybe(String.self)  // customer
      case 0x6574617473 where word.b == 0 && word.c == 0: state = OrderState(json: &reader)  // state
      case 0x746e656d796170 where word.b == 0 && word.c == 0: payment = PaymentState(json: &reader)  // payment
      case 0x79726576696c6564 where word.b == 0 && word.c == 0: delivery = DeliveryState(json: &reader)  // delivery
      case 0x79726576696c6564 where word.b == 0x68636f70655f && word.c == 0: if let read = reader.maybe(Int64.self) { deliveryEpoch = read }  // delivery_epoch
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: version = Int64(json: &reader)  // version
      case 0x7265626d756e where word.b == 0 && word.c == 0: number = reader.maybe(String.self)  // number
      case 0x635f70756b636970 where word.b == 0x65646f && word.c == 0: pickupCode = reader.maybe(String.self)  // pickup_code
      case 0x74726163 where word.b == 0 && word.c == 0: cart = Cart(json: &reader)  // cart
      case 0x65746f7571 where word.b == 0 && word.c == 0: quote = Quote(json: &reader)  // quote
      case 0x746361746e6f63 where word.b == 0 && word.c == 0: contact = Contact(json: &reader)  // contact
      case 0x5f746e656d796170 where word.b == 0x646f6874656d && word.c == 0: if let read = reader.maybe(PaymentMethod.self) { paymentMethod = read }  // payment_method
      case 0x615f646563616c70 where word.b == 0x74 && word.c == 0: placedAt = Instant(json: &reader)  // placed_at
      case 0x5f64657461647075 where word.b == 0x7461 && word.c == 0: updatedAt = Instant(json: &reader)  // updated_at
      case 0x615f6465746e6177 where word.b == 0x74 && word.c == 0: wantedAt = reader.maybe(Instant.self)  // wanted_at
      case 0x74615f7964616572 where word.b == 0 && word.c == 0: readyAt = reader.maybe(Instant.self)  // ready_at
      case 0x625f747065636361 where word.b == 0x79 && word.c == 0: acceptBy = reader.maybe(Instant.self)  // accept_by
      case 0x6e6f73616572 where word.b == 0 && word.c == 0: reason = reader.maybe(String.self)  // reason
      case 0x5f6d756d696e696d where word.b == 0x656761 && word.c == 0: if let read = reader.maybe(Int32.self) { minimumAge = read }  // minimum_age
      case 0x656d7269666e6f63 where word.b == 0x6567615f64 && word.c == 0: if let read = reader.maybe(Int32.self) { confirmedAge = read }  // confirmed_age
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let venue else { reader.missing("venue"); return nil }
    guard let state else { reader.missing("state"); return nil }
    guard let payment else { reader.missing("payment"); return nil }
    guard let delivery else { reader.missing("delivery"); return nil }
    guard let version else { reader.missing("version"); return nil }
    guard let cart else { reader.missing("cart"); return nil }
    guard let quote else { reader.missing("quote"); return nil }
    guard let contact else { reader.missing("contact"); return nil }
    guard let placedAt else { reader.missing("placed_at"); return nil }
    guard let updatedAt else { reader.missing("updated_at"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.id = id
    self.venue = venue
    self.customer = customer
    self.state = state
    self.payment = payment
    self.delivery = delivery
    self.deliveryEpoch = deliveryEpoch
    self.version = version
    self.number = number
    self.pickupCode = pickupCode
    self.cart = cart
    self.quote = quote
    self.contact = contact
    self.paymentMethod = paymentMethod
    self.placedAt = placedAt
    self.updatedAt = updatedAt
    self.wantedAt = wantedAt
    self.readyAt = readyAt
    self.acceptBy = acceptBy
    self.reason = reason
    self.minimumAge = minimumAge
    self.confirmedAge = confirmedAge
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "order/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    if let customer { writer.raw(",\"customer\":"); customer.write(json: &writer) }
    writer.raw(",\"state\":"); state.write(json: &writer)
    writer.raw(",\"payment\":"); payment.write(json: &writer)
    writer.raw(",\"delivery\":"); delivery.write(json: &writer)
    if deliveryEpoch != 0 { writer.raw(",\"delivery_epoch\":"); deliveryEpoch.write(json: &writer) }
    writer.raw(",\"version\":"); version.write(json: &writer)
    if let number { writer.raw(",\"number\":"); number.write(json: &writer) }
    if let pickupCode { writer.raw(",\"pickup_code\":"); pickupCode.write(json: &writer) }
    writer.raw(",\"cart\":"); cart.write(json: &writer)
    writer.raw(",\"quote\":"); quote.write(json: &writer)
    writer.raw(",\"contact\":"); contact.write(json: &writer)
    if paymentMethod != .onHandover { writer.raw(",\"payment_method\":"); paymentMethod.write(json: &writer) }
    writer.raw(",\"placed_at\":"); placedAt.write(json: &writer)
    writer.raw(",\"updated_at\":"); updatedAt.write(json: &writer)
    if let wantedAt { writer.raw(",\"wanted_at\":"); wantedAt.write(json: &writer) }
    if let readyAt { writer.raw(",\"ready_at\":"); readyAt.write(json: &writer) }
    if let acceptBy { writer.raw(",\"accept_by\":"); acceptBy.write(json: &writer) }
    if let reason { writer.raw(",\"reason\":"); reason.write(json: &writer) }
    if minimumAge != 0 { writer.raw(",\"minimum_age\":"); minimumAge.write(json: &writer) }
    if confirmedAge != 0 { writer.raw(",\"confirmed_age\":"); confirmedAge.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OrderEvent: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "event/1"
    var order: Id?
    var version: Int64?
    var verb: OrderVerb?
    var state: OrderState?
    var at: Instant?
    var role: Role?
    var subject: String?
    var command: Id?
    var reason: String?
    var readyAt: Instant?
    var placed: Order?
    var cart: Cart?
    var quote: Quote?
    var postings: [Posting] = []
    var minimumAge: Int32 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x726564726f where word.b == 0 && word.c == 0: order = Id(json: &reader)  // order
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: version = Int64(json: &reader)  // version
      case 0x62726576 where word.b == 0 && word.c == 0: verb = reader.maybe(OrderVerb.self)  // verb
      case 0x6574617473 where word.b == 0 && word.c == 0: state = OrderState(json: &reader)  // state
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x656c6f72 where word.b == 0 && word.c == 0: role = Role(json: &reader)  // role
      case 0x7463656a627573 where word.b == 0 && word.c == 0: subject = reader.maybe(String.self)  // subject
      case 0x646e616d6d6f63 where word.b == 0 && word.c == 0: command = Id(json: &reader)  // command
      case 0x6e6f73616572 where word.b == 0 && word.c == 0: reason = reader.maybe(String.self)  // reason
      case 0x74615f7964616572 where word.b == 0 && word.c == 0: readyAt = reader.maybe(Instant.self)  // ready_at
      case 0x646563616c70 where word.b == 0 && word.c == 0: placed = reader.maybe(Order.self)  // placed
      case 0x74726163 where word.b == 0 && word.c == 0: cart = reader.maybe(Cart.self)  // cart
      case 0x65746f7571 where word.b == 0 && word.c == 0: quote = reader.maybe(Quote.self)  // quote
      case 0x73676e6974736f70 where word.b == 0 && word.c == 0: if let read = reader.maybe([Posting].self) { postings = read }  // postings
      case 0x5f6d756d696e696d where word.b == 0x656761 && word.c == 0: if let read = reader.maybe(Int32.self) { minimumAge = read }  // minimum_age
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let order else { reader.missing("order"); return nil }
    guard let version else { reader.missing("version"); return nil }
    guard let state else { reader.missing("state"); return nil }
    guard let at else { reader.missing("at"); return nil }
    guard let role else { reader.missing("role"); return nil }
    guard let command else { reader.missing("command"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.order = order
    self.version = version
    self.verb = verb
    self.state = state
    self.at = at
    self.role = role
    self.subject = subject
    self.command = command
    self.reason = reason
    self.readyAt = readyAt
    self.placed = placed
    self.cart = cart
    self.quote = quote
    self.postings = postings
    self.minimumAge = minimumAge
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "event/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"order\":"); order.write(json: &writer)
    writer.raw(",\"version\":"); version.write(json: &writer)
    if let verb { writer.raw(",\"verb\":"); verb.write(json: &writer) }
    writer.raw(",\"state\":"); state.write(json: &writer)
    writer.raw(",\"at\":"); at.write(json: &writer)
    writer.raw(",\"role\":"); role.write(json: &writer)
    if let subject { writer.raw(",\"subject\":"); subject.write(json: &writer) }
    writer.raw(",\"command\":"); command.write(json: &writer)
    if let reason { writer.raw(",\"reason\":"); reason.write(json: &writer) }
    if let readyAt { writer.raw(",\"ready_at\":"); readyAt.write(json: &writer) }
    if let placed { writer.raw(",\"placed\":"); placed.write(json: &writer) }
    if let cart { writer.raw(",\"cart\":"); cart.write(json: &writer) }
    if let quote { writer.raw(",\"quote\":"); quote.write(json: &writer) }
    if !postings.isEmpty { writer.raw(",\"postings\":"); postings.write(json: &writer) }
    if minimumAge != 0 { writer.raw(",\"minimum_age\":"); minimumAge.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PlaceOrder: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "place/1"
    var command: Id?
    var order: Id?
    var cart: Cart?
    var contact: Contact?
    var wantedAt: Instant?
    var menuVersion: Int64?
    var expectedTotalMinor: Int64?
    var acceptUpToMinor: Int64?
    var payment: PaymentMethod = .onHandover
    var confirmedAge: Int32 = 0
    var reservation: Id?
    var cash: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x646e616d6d6f63 where word.b == 0 && word.c == 0: command = Id(json: &reader)  // command
      case 0x726564726f where word.b == 0 && word.c == 0: order = Id(json: &reader)  // order
      case 0x74726163 where word.b == 0 && word.c == 0: cart = Cart(json: &reader)  // cart
      case 0x746361746e6f63 where word.b == 0 && word.c == 0: contact = reader.maybe(Contact.self)  // contact
      case 0x615f6465746e6177 where word.b == 0x74 && word.c == 0: wantedAt = reader.maybe(Instant.self)  // wanted_at
      case 0x7265765f756e656d where word.b == 0x6e6f6973 && word.c == 0: menuVersion = reader.maybe(Int64.self)  // menu_version
      case 0x6465746365707865 where word.b == 0x6d5f6c61746f745f && word.c == 0x726f6e69: expectedTotalMinor = Int64(json: &reader)  // expected_total_minor
      case 0x755f747065636361 where word.b == 0x6e696d5f6f745f70 && word.c == 0x726f: acceptUpToMinor = reader.maybe(Int64.self)  // accept_up_to_minor
      case 0x746e656d796170 where word.b == 0 && word.c == 0: if let read = reader.maybe(PaymentMethod.self) { payment = read }  // payment
      case 0x656d7269666e6f63 where word.b == 0x6567615f64 && word.c == 0: if let read = reader.maybe(Int32.self) { confirmedAge = read }  // confirmed_age
      case 0x7461767265736572 where word.b == 0x6e6f69 && word.c == 0: reservation = reader.maybe(Id.self)  // reservation
      case 0x68736163 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { cash = read }  // cash
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let command else { reader.missing("command"); return nil }
    guard let order else { reader.missing("order"); return nil }
    guard let cart else { reader.missing("cart"); return nil }
    guard let expectedTotalMinor else { reader.missing("expected_total_minor"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.command = command
    self.order = order
    self.cart = cart
    self.contact = contact
    self.wantedAt = wantedAt
    self.menuVersion = menuVersion
    self.expectedTotalMinor = expectedTotalMinor
    self.acceptUpToMinor = acceptUpToMinor
    self.payment = payment
    self.confirmedAge = confirmedAge
    self.reservation = reservation
    self.cash = cash
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "place/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"command\":"); command.write(json: &writer)
    writer.raw(",\"order\":"); order.write(json: &writer)
    writer.raw(",\"cart\":"); cart.write(json: &writer)
    if let contact { writer.raw(",\"contact\":"); contact.write(json: &writer) }
    if let wantedAt { writer.raw(",\"wanted_at\":"); wantedAt.write(json: &writer) }
    if let menuVersion { writer.raw(",\"menu_version\":"); menuVersion.write(json: &writer) }
    writer.raw(",\"expected_total_minor\":"); expectedTotalMinor.write(json: &writer)
    if let acceptUpToMinor { writer.raw(",\"accept_up_to_minor\":"); acceptUpToMinor.write(json: &writer) }
    if payment != .onHandover { writer.raw(",\"payment\":"); payment.write(json: &writer) }
    if confirmedAge != 0 { writer.raw(",\"confirmed_age\":"); confirmedAge.write(json: &writer) }
    if let reservation { writer.raw(",\"reservation\":"); reservation.write(json: &writer) }
    if cash { writer.raw(",\"cash\":"); cash.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OrderCommand: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "command/1"
    var command: Id?
    var order: Id?
    var verb: OrderVerb?
    var expectedVersion: Int64?
    var readyAt: Instant?
    var reason: String?
    var code: String?
    var cart: Cart?
    var consent: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x646e616d6d6f63 where word.b == 0 && word.c == 0: command = Id(json: &reader)  // command
      case 0x726564726f where word.b == 0 && word.c == 0: order = Id(json: &reader)  // order
      case 0x62726576 where word.b == 0 && word.c == 0: verb = OrderVerb(json: &reader)  // verb
      case 0x6465746365707865 where word.b == 0x6e6f69737265765f && word.c == 0: expectedVersion = reader.maybe(Int64.self)  // expected_version
      case 0x74615f7964616572 where word.b == 0 && word.c == 0: readyAt = reader.maybe(Instant.self)  // ready_at
      case 0x6e6f73616572 where word.b == 0 && word.c == 0: reason = reader.maybe(String.self)  // reason
      case 0x65646f63 where word.b == 0 && word.c == 0: code = reader.maybe(String.self)  // code
      case 0x74726163 where word.b == 0 && word.c == 0: cart = reader.maybe(Cart.self)  // cart
      case 0x746e65736e6f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { consent = read }  // consent
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let command else { reader.missing("command"); return nil }
    guard let order else { reader.missing("order"); return nil }
    guard let verb else { reader.missing("verb"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.command = command
    self.order = order
    self.verb = verb
    self.expectedVersion = expectedVersion
    self.readyAt = readyAt
    self.reason = reason
    self.code = code
    self.cart = cart
    self.consent = consent
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "command/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"command\":"); command.write(json: &writer)
    writer.raw(",\"order\":"); order.write(json: &writer)
    writer.raw(",\"verb\":"); verb.write(json: &writer)
    if let expectedVersion { writer.raw(",\"expected_version\":"); expectedVersion.write(json: &writer) }
    if let readyAt { writer.raw(",\"ready_at\":"); readyAt.write(json: &writer) }
    if let reason { writer.raw(",\"reason\":"); reason.write(json: &writer) }
    if let code { writer.raw(",\"code\":"); code.write(json: &writer) }
    if let cart { writer.raw(",\"cart\":"); cart.write(json: &writer) }
    if consent { writer.raw(",\"consent\":"); consent.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Contact: JsonValue {
  init?(json reader: inout JsonReader) {
    var name: String?
    var phone: String?
    var address: Address?
    var position: GeoPoint?
    var instructions: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x656e6f6870 where word.b == 0 && word.c == 0: phone = reader.maybe(String.self)  // phone
      case 0x73736572646461 where word.b == 0 && word.c == 0: address = reader.maybe(Address.self)  // address
      case 0x6e6f697469736f70 where word.b == 0 && word.c == 0: position = reader.maybe(GeoPoint.self)  // position
      case 0x7463757274736e69 where word.b == 0x736e6f69 && word.c == 0: instructions = reader.maybe(String.self)  // instructions
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.name = name
    self.phone = phone
    self.address = address
    self.position = position
    self.instructions = instructions
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if let phone { writer.raw(",\"phone\":"); phone.write(json: &writer) }
    if let address { writer.raw(",\"address\":"); address.write(json: &writer) }
    if let position { writer.raw(",\"position\":"); position.write(json: &writer) }
    if let instructions { writer.raw(",\"instructions\":"); instructions.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Address: JsonValue {
  init?(json reader: inout JsonReader) {
    var street: String?
    var postcode: String?
    var city: String?
    var country: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746565727473 where word.b == 0 && word.c == 0: street = reader.maybe(String.self)  // street
      case 0x65646f6374736f70 where word.b == 0 && word.c == 0: postcode = reader.maybe(String.self)  // postcode
      case 0x79746963 where word.b == 0 && word.c == 0: city = reader.maybe(String.self)  // city
      case 0x7972746e756f63 where word.b == 0 && word.c == 0: country = reader.maybe(String.self)  // country
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.street = street
    self.postcode = postcode
    self.city = city
    self.country = country
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let street { writer.raw(",\"street\":"); street.write(json: &writer) }
    if let postcode { writer.raw(",\"postcode\":"); postcode.write(json: &writer) }
    if let city { writer.raw(",\"city\":"); city.write(json: &writer) }
    if let country { writer.raw(",\"country\":"); country.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Issue: JsonValue {
  init?(json reader: inout JsonReader) {
    var code: String?
    var path: String?
    var ref: String?
    var limit: Int64 = 0
    var actual: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65646f63 where word.b == 0 && word.c == 0: code = String(json: &reader)  // code
      case 0x68746170 where word.b == 0 && word.c == 0: path = reader.maybe(String.self)  // path
      case 0x666572 where word.b == 0 && word.c == 0: ref = reader.maybe(String.self)  // ref
      case 0x74696d696c where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { limit = read }  // limit
      case 0x6c6175746361 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { actual = read }  // actual
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let code else { reader.missing("code"); return nil }
    if reader.failed { return nil }
    self.code = code
    self.path = path
    self.ref = ref
    self.limit = limit
    self.actual = actual
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"code\":"); code.write(json: &writer)
    if let path { writer.raw(",\"path\":"); path.write(json: &writer) }
    if let ref { writer.raw(",\"ref\":"); ref.write(json: &writer) }
    if limit != 0 { writer.raw(",\"limit\":"); limit.write(json: &writer) }
    if actual != 0 { writer.raw(",\"actual\":"); actual.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Orderable: JsonValue {
  init?(json reader: inout JsonReader) {
    var ok: Bool?
    var reasons: [Reason] = []
    var readyAt: Instant?
    var nextAt: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6b6f where word.b == 0 && word.c == 0: ok = Bool(json: &reader)  // ok
      case 0x736e6f73616572 where word.b == 0 && word.c == 0: if let read = reader.maybe([Reason].self) { reasons = read }  // reasons
      case 0x74615f7964616572 where word.b == 0 && word.c == 0: readyAt = reader.maybe(Instant.self)  // ready_at
      case 0x74615f7478656e where word.b == 0 && word.c == 0: nextAt = reader.maybe(Instant.self)  // next_at
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ok else { reader.missing("ok"); return nil }
    if reader.failed { return nil }
    self.ok = ok
    self.reasons = reasons
    self.readyAt = readyAt
    self.nextAt = nextAt
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ok\":"); ok.write(json: &writer)
    if !reasons.isEmpty { writer.raw(",\"reasons\":"); reasons.write(json: &writer) }
    if let readyAt { writer.raw(",\"ready_at\":"); readyAt.write(json: &writer) }
    if let nextAt { writer.raw(",\"next_at\":"); nextAt.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Finding: JsonValue {
  init?(json reader: inout JsonReader) {
    var severity: FindingSeverity?
    var kind: FindingKind?
    var path: String?
    var ref: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7974697265766573 where word.b == 0 && word.c == 0: severity = FindingSeverity(json: &reader)  // severity
      case 0x646e696b where word.b == 0 && word.c == 0: kind = FindingKind(json: &reader)  // kind
      case 0x68746170 where word.b == 0 && word.c == 0: path = reader.maybe(String.self)  // path
      case 0x666572 where word.b == 0 && word.c == 0: ref = reader.maybe(String.self)  // ref
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let severity else { reader.missing("severity"); return nil }
    guard let kind else { reader.missing("kind"); return nil }
    if reader.failed { return nil }
    self.severity = severity
    self.kind = kind
    self.path = path
    self.ref = ref
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"severity\":"); severity.write(json: &writer)
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if let path { writer.raw(",\"path\":"); path.write(json: &writer) }
    if let ref { writer.raw(",\"ref\":"); ref.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension LossReport: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "loss/1"
    var format: Format?
    var menus: Int64?
    var sections: Int64?
    var items: Int64?
    var groups: Int64?
    var options: Int64?
    var danglingGroups: Int64?
    var losses: [Loss]?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x74616d726f66 where word.b == 0 && word.c == 0: format = Format(json: &reader)  // format
      case 0x73756e656d where word.b == 0 && word.c == 0: menus = Int64(json: &reader)  // menus
      case 0x736e6f6974636573 where word.b == 0 && word.c == 0: sections = Int64(json: &reader)  // sections
      case 0x736d657469 where word.b == 0 && word.c == 0: items = Int64(json: &reader)  // items
      case 0x7370756f7267 where word.b == 0 && word.c == 0: groups = Int64(json: &reader)  // groups
      case 0x736e6f6974706f where word.b == 0 && word.c == 0: options = Int64(json: &reader)  // options
      case 0x676e696c676e6164 where word.b == 0x7370756f72675f && word.c == 0: danglingGroups = Int64(json: &reader)  // dangling_groups
      case 0x736573736f6c where word.b == 0 && word.c == 0: losses = [Loss](json: &reader)  // losses
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let format else { reader.missing("format"); return nil }
    guard let menus else { reader.missing("menus"); return nil }
    guard let sections else { reader.missing("sections"); return nil }
    guard let items else { reader.missing("items"); return nil }
    guard let groups else { reader.missing("groups"); return nil }
    guard let options else { reader.missing("options"); return nil }
    guard let danglingGroups else { reader.missing("dangling_groups"); return nil }
    guard let losses else { reader.missing("losses"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.format = format
    self.menus = menus
    self.sections = sections
    self.items = items
    self.groups = groups
    self.options = options
    self.danglingGroups = danglingGroups
    self.losses = losses
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "loss/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"format\":"); format.write(json: &writer)
    writer.raw(",\"menus\":"); menus.write(json: &writer)
    writer.raw(",\"sections\":"); sections.write(json: &writer)
    writer.raw(",\"items\":"); items.write(json: &writer)
    writer.raw(",\"groups\":"); groups.write(json: &writer)
    writer.raw(",\"options\":"); options.write(json: &writer)
    writer.raw(",\"dangling_groups\":"); danglingGroups.write(json: &writer)
    writer.raw(",\"losses\":"); losses.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PartnerOrder: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "partner_order/1"
    var format: Format?
    var id: String?
    var number: String?
    var venue: String?
    var merchant: String?
    var fulfilment: Fulfilment?
    var state: OrderState?
    var currency: String?
    var placedAt: Instant?
    var wantedAt: Instant?
    var contact: Contact?
    var note: String?
    var lines: [PartnerLine]?
    var fees: [PartnerFee] = []
    var discounts: [PartnerDiscount] = []
    var payments: [PartnerPayment] = []
    var stated: PartnerTotals?
    var computed: PartnerTotals?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x74616d726f66 where word.b == 0 && word.c == 0: format = Format(json: &reader)  // format
      case 0x6469 where word.b == 0 && word.c == 0: id = String(json: &reader)  // id
      case 0x7265626d756e where word.b == 0 && word.c == 0: number = reader.maybe(String.self)  // number
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x746e61686372656d where word.b == 0 && word.c == 0: merchant = reader.maybe(String.self)  // merchant
      case 0x656d6c69666c7566 where word.b == 0x746e && word.c == 0: fulfilment = reader.maybe(Fulfilment.self)  // fulfilment
      case 0x6574617473 where word.b == 0 && word.c == 0: state = reader.maybe(OrderState.self)  // state
      case 0x79636e6572727563 where word.b == 0 && word.c == 0: currency = String(json: &reader)  // currency
      case 0x615f646563616c70 where word.b == 0x74 && word.c == 0: placedAt = reader.maybe(Instant.self)  // placed_at
      case 0x615f6465746e6177 where word.b == 0x74 && word.c == 0: wantedAt = reader.maybe(Instant.self)  // wanted_at
      case 0x746361746e6f63 where word.b == 0 && word.c == 0: contact = reader.maybe(Contact.self)  // contact
      case 0x65746f6e where word.b == 0 && word.c == 0: note = reader.maybe(String.self)  // note
      case 0x73656e696c where word.b == 0 && word.c == 0: lines = [PartnerLine](json: &reader)  // lines
      case 0x73656566 where word.b == 0 && word.c == 0: if let read = reader.maybe([PartnerFee].self) { fees = read }  // fees
      case 0x746e756f63736964 where word.b == 0x73 && word.c == 0: if let read = reader.maybe([PartnerDiscount].self) { discounts = read }  // discounts
      case 0x73746e656d796170 where word.b == 0 && word.c == 0: if let read = reader.maybe([PartnerPayment].self) { payments = read }  // payments
      case 0x646574617473 where word.b == 0 && word.c == 0: stated = PartnerTotals(json: &reader)  // stated
      case 0x64657475706d6f63 where word.b == 0 && word.c == 0: computed = PartnerTotals(json: &reader)  // computed
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let format else { reader.missing("format"); return nil }
    guard let id else { reader.missing("id"); return nil }
    guard let venue else { reader.missing("venue"); return nil }
    guard let currency else { reader.missing("currency"); return nil }
    guard let lines else { reader.missing("lines"); return nil }
    guard let stated else { reader.missing("stated"); return nil }
    guard let computed else { reader.missing("computed"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.format = format
    self.id = id
    self.number = number
    self.venue = venue
    self.merchant = merchant
    self.fulfilment = fulfilment
    self.state = state
    self.currency = currency
    self.placedAt = placedAt
    self.wantedAt = wantedAt
    self.contact = contact
    self.note = note
    self.lines = lines
    self.fees = fees
    self.discounts = discounts
    self.payments = payments
    self.stated = stated
    self.computed = computed
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "partner_order/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"format\":"); format.write(json: &writer)
    writer.raw(",\"id\":"); id.write(json: &writer)
    if let number { writer.raw(",\"number\":"); number.write(json: &writer) }
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    if let merchant { writer.raw(",\"merchant\":"); merchant.write(json: &writer) }
    if let fulfilment { writer.raw(",\"fulfilment\":"); fulfilment.write(json: &writer) }
    if let state { writer.raw(",\"state\":"); state.write(json: &writer) }
    writer.raw(",\"currency\":"); currency.write(json: &writer)
    if let placedAt { writer.raw(",\"placed_at\":"); placedAt.write(json: &writer) }
    if let wantedAt { writer.raw(",\"wanted_at\":"); wantedAt.write(json: &writer) }
    if let contact { writer.raw(",\"contact\":"); contact.write(json: &writer) }
    if let note { writer.raw(",\"note\":"); note.write(json: &writer) }
    writer.raw(",\"lines\":"); lines.write(json: &writer)
    if !fees.isEmpty { writer.raw(",\"fees\":"); fees.write(json: &writer) }
    if !discounts.isEmpty { writer.raw(",\"discounts\":"); discounts.write(json: &writer) }
    if !payments.isEmpty { writer.raw(",\"payments\":"); payments.write(json: &writer) }
    writer.raw(",\"stated\":"); stated.write(json: &writer)
    writer.raw(",\"computed\":"); computed.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SelectionList: JsonValue {
  init?(json reader: inout JsonReader) {
    var selections: [CompleteSelection]?
    var truncated: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6f697463656c6573 where word.b == 0x736e && word.c == 0: selections = [CompleteSelection](json: &reader)  // selections
      case 0x657461636e757274 where word.b == 0x64 && word.c == 0: if let read = reader.maybe(Bool.self) { truncated = read }  // truncated
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let selections else { reader.missing("selections"); return nil }
    if reader.failed { return nil }
    self.selections = selections
    self.truncated = truncated
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"selections\":"); selections.write(json: &writer)
    if truncated { writer.raw(",\"truncated\":"); truncated.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VenueClock: JsonValue {
  init?(json reader: inout JsonReader) {
    var zone: String?
    var initialOffsetS: Int32 = 0
    var changes: [OffsetChange] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656e6f7a where word.b == 0 && word.c == 0: zone = String(json: &reader)  // zone
      case 0x5f6c616974696e69 where word.b == 0x735f74657366666f && word.c == 0: if let read = reader.maybe(Int32.self) { initialOffsetS = read }  // initial_offset_s
      case 0x7365676e616863 where word.b == 0 && word.c == 0: if let read = reader.maybe([OffsetChange].self) { changes = read }  // changes
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let zone else { reader.missing("zone"); return nil }
    if reader.failed { return nil }
    self.zone = zone
    self.initialOffsetS = initialOffsetS
    self.changes = changes
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"zone\":"); zone.write(json: &writer)
    if initialOffsetS != 0 { writer.raw(",\"initial_offset_s\":"); initialOffsetS.write(json: &writer) }
    if !changes.isEmpty { writer.raw(",\"changes\":"); changes.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Calendar: JsonValue {
  init?(json reader: inout JsonReader) {
    var weekly: [WeeklyWindow]?
    var exceptions: [DateException] = []
    var from: String?
    var until: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x796c6b656577 where word.b == 0 && word.c == 0: weekly = [WeeklyWindow](json: &reader)  // weekly
      case 0x6f69747065637865 where word.b == 0x736e && word.c == 0: if let read = reader.maybe([DateException].self) { exceptions = read }  // exceptions
      case 0x6d6f7266 where word.b == 0 && word.c == 0: from = reader.maybe(String.self)  // from
      case 0x6c69746e75 where word.b == 0 && word.c == 0: until = reader.maybe(String.self)  // until
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let weekly else { reader.missing("weekly"); return nil }
    if reader.failed { return nil }
    self.weekly = weekly
    self.exceptions = exceptions
    self.from = from
    self.until = until
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"weekly\":"); weekly.write(json: &writer)
    if !exceptions.isEmpty { writer.raw(",\"exceptions\":"); exceptions.write(json: &writer) }
    if let from { writer.raw(",\"from\":"); from.write(json: &writer) }
    if let until { writer.raw(",\"until\":"); until.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Totals: JsonValue {
  init?(json reader: inout JsonReader) {
    var goodsMinor: Int64?
    var discountMinor: Int64?
    var feesMinor: Int64?
    var taxAddedMinor: Int64?
    var taxIncludedMinor: Int64?
    var tipMinor: Int64?
    var roundingMinor: Int64?
    var totalMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x696d5f73646f6f67 where word.b == 0x726f6e && word.c == 0: goodsMinor = Int64(json: &reader)  // goods_minor
      case 0x746e756f63736964 where word.b == 0x726f6e696d5f && word.c == 0: discountMinor = Int64(json: &reader)  // discount_minor
      case 0x6e696d5f73656566 where word.b == 0x726f && word.c == 0: feesMinor = Int64(json: &reader)  // fees_minor
      case 0x656464615f786174 where word.b == 0x726f6e696d5f64 && word.c == 0: taxAddedMinor = Int64(json: &reader)  // tax_added_minor
      case 0x6c636e695f786174 where word.b == 0x6e696d5f64656475 && word.c == 0x726f: taxIncludedMinor = Int64(json: &reader)  // tax_included_minor
      case 0x6f6e696d5f706974 where word.b == 0x72 && word.c == 0: tipMinor = Int64(json: &reader)  // tip_minor
      case 0x676e69646e756f72 where word.b == 0x726f6e696d5f && word.c == 0: roundingMinor = Int64(json: &reader)  // rounding_minor
      case 0x696d5f6c61746f74 where word.b == 0x726f6e && word.c == 0: totalMinor = Int64(json: &reader)  // total_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let goodsMinor else { reader.missing("goods_minor"); return nil }
    guard let discountMinor else { reader.missing("discount_minor"); return nil }
    guard let feesMinor else { reader.missing("fees_minor"); return nil }
    guard let taxAddedMinor else { reader.missing("tax_added_minor"); return nil }
    guard let taxIncludedMinor else { reader.missing("tax_included_minor"); return nil }
    guard let tipMinor else { reader.missing("tip_minor"); return nil }
    guard let roundingMinor else { reader.missing("rounding_minor"); return nil }
    guard let totalMinor else { reader.missing("total_minor"); return nil }
    if reader.failed { return nil }
    self.goodsMinor = goodsMinor
    self.discountMinor = discountMinor
    self.feesMinor = feesMinor
    self.taxAddedMinor = taxAddedMinor
    self.taxIncludedMinor = taxIncludedMinor
    self.tipMinor = tipMinor
    self.roundingMinor = roundingMinor
    self.totalMinor = totalMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"goods_minor\":"); goodsMinor.write(json: &writer)
    writer.raw(",\"discount_minor\":"); discountMinor.write(json: &writer)
    writer.raw(",\"fees_minor\":"); feesMinor.write(json: &writer)
    writer.raw(",\"tax_added_minor\":"); taxAddedMinor.write(json: &writer)
    writer.raw(",\"tax_included_minor\":"); taxIncludedMinor.write(json: &writer)
    writer.raw(",\"tip_minor\":"); tipMinor.write(json: &writer)
    writer.raw(",\"rounding_minor\":"); roundingMinor.write(json: &writer)
    writer.raw(",\"total_minor\":"); totalMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Stock: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "stock/1"
    var venue: String?
    var version: Int64 = 0
    var levels: [StockLevel] = []
    var snoozes: [Snooze] = []
    var reservations: [Reservation] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { version = read }  // version
      case 0x736c6576656c where word.b == 0 && word.c == 0: if let read = reader.maybe([StockLevel].self) { levels = read }  // levels
      case 0x73657a6f6f6e73 where word.b == 0 && word.c == 0: if let read = reader.maybe([Snooze].self) { snoozes = read }  // snoozes
      case 0x7461767265736572 where word.b == 0x736e6f69 && word.c == 0: if let read = reader.maybe([Reservation].self) { reservations = read }  // reservations
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let venue else { reader.missing("venue"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.venue = venue
    self.version = version
    self.levels = levels
    self.snoozes = snoozes
    self.reservations = reservations
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "stock/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    if version != 0 { writer.raw(",\"version\":"); version.write(json: &writer) }
    if !levels.isEmpty { writer.raw(",\"levels\":"); levels.write(json: &writer) }
    if !snoozes.isEmpty { writer.raw(",\"snoozes\":"); snoozes.write(json: &writer) }
    if !reservations.isEmpty { writer.raw(",\"reservations\":"); reservations.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Reservation: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var amounts: [StockAmount] = []
    var until: Instant?
    var committed: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x73746e756f6d61 where word.b == 0 && word.c == 0: if let read = reader.maybe([StockAmount].self) { amounts = read }  // amounts
      case 0x6c69746e75 where word.b == 0 && word.c == 0: until = Instant(json: &reader)  // until
      case 0x657474696d6d6f63 where word.b == 0x64 && word.c == 0: if let read = reader.maybe(Bool.self) { committed = read }  // committed
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let until else { reader.missing("until"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.amounts = amounts
    self.until = until
    self.committed = committed
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    if !amounts.isEmpty { writer.raw(",\"amounts\":"); amounts.write(json: &writer) }
    writer.raw(",\"until\":"); until.write(json: &writer)
    if committed { writer.raw(",\"committed\":"); committed.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension GroupCart: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "group_cart/1"
    var id: Id?
    var venue: String?
    var host: Id?
    var ops: [GroupOp] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x74736f68 where word.b == 0 && word.c == 0: host = Id(json: &reader)  // host
      case 0x73706f where word.b == 0 && word.c == 0: if let read = reader.maybe([GroupOp].self) { ops = read }  // ops
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let venue else { reader.missing("venue"); return nil }
    guard let host else { reader.missing("host"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.id = id
    self.venue = venue
    self.host = host
    self.ops = ops
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "group_cart/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    writer.raw(",\"host\":"); host.write(json: &writer)
    if !ops.isEmpty { writer.raw(",\"ops\":"); ops.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension GroupView: JsonValue {
  init?(json reader: inout JsonReader) {
    var people: [GroupPerson] = []
    var cart: Cart?
    var owners: [Id] = []
    var locked: Bool = false
    var deadline: Instant?
    var waiting: [Id] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656c706f6570 where word.b == 0 && word.c == 0: if let read = reader.maybe([GroupPerson].self) { people = read }  // people
      case 0x74726163 where word.b == 0 && word.c == 0: cart = Cart(json: &reader)  // cart
      case 0x7372656e776f where word.b == 0 && word.c == 0: if let read = reader.maybe([Id].self) { owners = read }  // owners
      case 0x64656b636f6c where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { locked = read }  // locked
      case 0x656e696c64616564 where word.b == 0 && word.c == 0: deadline = reader.maybe(Instant.self)  // deadline
      case 0x676e6974696177 where word.b == 0 && word.c == 0: if let read = reader.maybe([Id].self) { waiting = read }  // waiting
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let cart else { reader.missing("cart"); return nil }
    if reader.failed { return nil }
    self.people = people
    self.cart = cart
    self.owners = owners
    self.locked = locked
    self.deadline = deadline
    self.waiting = waiting
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if !people.isEmpty { writer.raw(",\"people\":"); people.write(json: &writer) }
    writer.raw(",\"cart\":"); cart.write(json: &writer)
    if !owners.isEmpty { writer.raw(",\"owners\":"); owners.write(json: &writer) }
    if locked { writer.raw(",\"locked\":"); locked.write(json: &writer) }
    if let deadline { writer.raw(",\"deadline\":"); deadline.write(json: &writer) }
    if !waiting.isEmpty { writer.raw(",\"waiting\":"); waiting.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension MergedCart: JsonValue {
  init?(json reader: inout JsonReader) {
    var cart: Cart?
    var absorbed: [Id] = []
    var notes: [CartMergeNote] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726163 where word.b == 0 && word.c == 0: cart = Cart(json: &reader)  // cart
      case 0x646562726f736261 where word.b == 0 && word.c == 0: if let read = reader.maybe([Id].self) { absorbed = read }  // absorbed
      case 0x7365746f6e where word.b == 0 && word.c == 0: if let read = reader.maybe([CartMergeNote].self) { notes = read }  // notes
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let cart else { reader.missing("cart"); return nil }
    if reader.failed { return nil }
    self.cart = cart
    self.absorbed = absorbed
    self.notes = notes
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"cart\":"); cart.write(json: &writer)
    if !absorbed.isEmpty { writer.raw(",\"absorbed\":"); absorbed.write(json: &writer) }
    if !notes.isEmpty { writer.raw(",\"notes\":"); notes.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Reorder: JsonValue {
  init?(json reader: inout JsonReader) {
    var cart: Cart?
    var lines: [ReorderLine] = []
    var quote: Quote?
    var wasTotalMinor: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726163 where word.b == 0 && word.c == 0: cart = Cart(json: &reader)  // cart
      case 0x73656e696c where word.b == 0 && word.c == 0: if let read = reader.maybe([ReorderLine].self) { lines = read }  // lines
      case 0x65746f7571 where word.b == 0 && word.c == 0: quote = Quote(json: &reader)  // quote
      case 0x61746f745f736177 where word.b == 0x726f6e696d5f6c && word.c == 0: if let read = reader.maybe(Int64.self) { wasTotalMinor = read }  // was_total_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let cart else { reader.missing("cart"); return nil }
    guard let quote else { reader.missing("quote"); return nil }
    if reader.failed { return nil }
    self.cart = cart
    self.lines = lines
    self.quote = quote
    self.wasTotalMinor = wasTotalMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"cart\":"); cart.write(json: &writer)
    if !lines.isEmpty { writer.raw(",\"lines\":"); lines.write(json: &writer) }
    writer.raw(",\"quote\":"); quote.write(json: &writer)
    if wasTotalMinor != 0 { writer.raw(",\"was_total_minor\":"); wasTotalMinor.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PriceProof: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "proof/1"
    var engine: String?
    var menuSha256: String?
    var rulesSha256: String?
    var cartSha256: String?
    var contextSha256: String?
    var inputsSha256: String?
    var menuVersion: Int64 = 0
    var rulesVersion: Int64 = 0
    var currency: String?
    var totals: Totals?
    var quoteSha256: String?
    var inputs: ProofInputs?
    var quote: Quote?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x656e69676e65 where word.b == 0 && word.c == 0: engine = String(json: &reader)  // engine
      case 0x6168735f756e656d where word.b == 0x363532 && word.c == 0: menuSha256 = String(json: &reader)  // menu_sha256
      case 0x68735f73656c7572 where word.b == 0x36353261 && word.c == 0: rulesSha256 = String(json: &reader)  // rules_sha256
      case 0x6168735f74726163 where word.b == 0x363532 && word.c == 0: cartSha256 = String(json: &reader)  // cart_sha256
      case 0x5f747865746e6f63 where word.b == 0x363532616873 && word.c == 0: contextSha256 = String(json: &reader)  // context_sha256
      case 0x735f737475706e69 where word.b == 0x3635326168 && word.c == 0: inputsSha256 = String(json: &reader)  // inputs_sha256
      case 0x7265765f756e656d where word.b == 0x6e6f6973 && word.c == 0: if let read = reader.maybe(Int64.self) { menuVersion = read }  // menu_version
      case 0x65765f73656c7572 where word.b == 0x6e6f697372 && word.c == 0: if let read = reader.maybe(Int64.self) { rulesVersion = read }  // rules_version
      case 0x79636e6572727563 where word.b == 0 && word.c == 0: currency = reader.maybe(String.self)  // currency
      case 0x736c61746f74 where word.b == 0 && word.c == 0: totals = Totals(json: &reader)  // totals
      case 0x68735f65746f7571 where word.b == 0x36353261 && word.c == 0: quoteSha256 = String(json: &reader)  // quote_sha256
      case 0x737475706e69 where word.b == 0 && word.c == 0: inputs = reader.maybe(ProofInputs.self)  // inputs
      case 0x65746f7571 where word.b == 0 && word.c == 0: quote = reader.maybe(Quote.self)  // quote
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let engine else { reader.missing("engine"); return nil }
    guard let menuSha256 else { reader.missing("menu_sha256"); return nil }
    guard let rulesSha256 else { reader.missing("rules_sha256"); return nil }
    guard let cartSha256 else { reader.missing("cart_sha256"); return nil }
    guard let contextSha256 else { reader.missing("context_sha256"); return nil }
    guard let inputsSha256 else { reader.missing("inputs_sha256"); return nil }
    guard let totals else { reader.missing("totals"); return nil }
    guard let quoteSha256 else { reader.missing("quote_sha256"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.engine = engine
    self.menuSha256 = menuSha256
    self.rulesSha256 = rulesSha256
    self.cartSha256 = cartSha256
    self.contextSha256 = contextSha256
    self.inputsSha256 = inputsSha256
    self.menuVersion = menuVersion
    self.rulesVersion = rulesVersion
    self.currency = currency
    self.totals = totals
    self.quoteSha256 = quoteSha256
    self.inputs = inputs
    self.quote = quote
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "proof/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"engine\":"); engine.write(json: &writer)
    writer.raw(",\"menu_sha256\":"); menuSha256.write(json: &writer)
    writer.raw(",\"rules_sha256\":"); rulesSha256.write(json: &writer)
    writer.raw(",\"cart_sha256\":"); cartSha256.write(json: &writer)
    writer.raw(",\"context_sha256\":"); contextSha256.write(json: &writer)
    writer.raw(",\"inputs_sha256\":"); inputsSha256.write(json: &writer)
    if menuVersion != 0 { writer.raw(",\"menu_version\":"); menuVersion.write(json: &writer) }
    if rulesVersion != 0 { writer.raw(",\"rules_version\":"); rulesVersion.write(json: &writer) }
    if let currency { writer.raw(",\"currency\":"); currency.write(json: &writer) }
    writer.raw(",\"totals\":"); totals.write(json: &writer)
    writer.raw(",\"quote_sha256\":"); quoteSha256.write(json: &writer)
    if let inputs { writer.raw(",\"inputs\":"); inputs.write(json: &writer) }
    if let quote { writer.raw(",\"quote\":"); quote.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ProofCheck: JsonValue {
  init?(json reader: inout JsonReader) {
    var ok: Bool?
    var mismatch: ProofMismatch?
    var sameEngine: Bool = true
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6b6f where word.b == 0 && word.c == 0: ok = Bool(json: &reader)  // ok
      case 0x686374616d73696d where word.b == 0 && word.c == 0: mismatch = reader.maybe(ProofMismatch.self)  // mismatch
      case 0x676e655f656d6173 where word.b == 0x656e69 && word.c == 0: if let read = reader.maybe(Bool.self) { sameEngine = read }  // same_engine
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ok else { reader.missing("ok"); return nil }
    if reader.failed { return nil }
    self.ok = ok
    self.mismatch = mismatch
    self.sameEngine = sameEngine
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ok\":"); ok.write(json: &writer)
    if let mismatch { writer.raw(",\"mismatch\":"); mismatch.write(json: &writer) }
    if !sameEngine { writer.raw(",\"same_engine\":"); sameEngine.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Explanation: JsonValue {
  init?(json reader: inout JsonReader) {
    var key: String?
    var parameters: [ExplanationParameter] = []
    var rule: String?
    var baseMinor: Int64 = 0
    var rate: Int64?
    var mode: Rounding?
    var remainder: Int64 = 0
    var amountMinor: Int64?
    var counts: Bool = true
    var children: [Explanation] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x79656b where word.b == 0 && word.c == 0: key = String(json: &reader)  // key
      case 0x6574656d61726170 where word.b == 0x7372 && word.c == 0: if let read = reader.maybe([ExplanationParameter].self) { parameters = read }  // parameters
      case 0x656c7572 where word.b == 0 && word.c == 0: rule = reader.maybe(String.self)  // rule
      case 0x6e696d5f65736162 where word.b == 0x726f && word.c == 0: if let read = reader.maybe(Int64.self) { baseMinor = read }  // base_minor
      case 0x65746172 where word.b == 0 && word.c == 0: rate = reader.maybe(Int64.self)  // rate
      case 0x65646f6d where word.b == 0 && word.c == 0: mode = reader.maybe(Rounding.self)  // mode
      case 0x65646e69616d6572 where word.b == 0x72 && word.c == 0: if let read = reader.maybe(Int64.self) { remainder = read }  // remainder
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      case 0x73746e756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { counts = read }  // counts
      case 0x6e6572646c696863 where word.b == 0 && word.c == 0: if let read = reader.maybe([Explanation].self) { children = read }  // children
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let key else { reader.missing("key"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.key = key
    self.parameters = parameters
    self.rule = rule
    self.baseMinor = baseMinor
    self.rate = rate
    self.mode = mode
    self.remainder = remainder
    self.amountMinor = amountMinor
    self.counts = counts
    self.children = children
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"key\":"); key.write(json: &writer)
    if !parameters.isEmpty { writer.raw(",\"parameters\":"); parameters.write(json: &writer) }
    if let rule { writer.raw(",\"rule\":"); rule.write(json: &writer) }
    if baseMinor != 0 { writer.raw(",\"base_minor\":"); baseMinor.write(json: &writer) }
    if let rate { writer.raw(",\"rate\":"); rate.write(json: &writer) }
    if let mode { writer.raw(",\"mode\":"); mode.write(json: &writer) }
    if remainder != 0 { writer.raw(",\"remainder\":"); remainder.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    if !counts { writer.raw(",\"counts\":"); counts.write(json: &writer) }
    if !children.isEmpty { writer.raw(",\"children\":"); children.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OrderBounds: JsonValue {
  init?(json reader: inout JsonReader) {
    var minimumMinor: Int64?
    var maximumMinor: Int64?
    var fees: [FeeBand] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x5f6d756d696e696d where word.b == 0x726f6e696d && word.c == 0: minimumMinor = reader.maybe(Int64.self)  // minimum_minor
      case 0x5f6d756d6978616d where word.b == 0x726f6e696d && word.c == 0: maximumMinor = reader.maybe(Int64.self)  // maximum_minor
      case 0x73656566 where word.b == 0 && word.c == 0: if let read = reader.maybe([FeeBand].self) { fees = read }  // fees
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.minimumMinor = minimumMinor
    self.maximumMinor = maximumMinor
    self.fees = fees
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let minimumMinor { writer.raw(",\"minimum_minor\":"); minimumMinor.write(json: &writer) }
    if let maximumMinor { writer.raw(",\"maximum_minor\":"); maximumMinor.write(json: &writer) }
    if !fees.isEmpty { writer.raw(",\"fees\":"); fees.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ProofContext: JsonValue {
  init?(json reader: inout JsonReader) {
    var at: Instant?
    var date: String?
    var distanceM: Int64?
    var clock: VenueClock?
    var zone: String?
    var weightG: Int64?
    var place: String?
    var cash: Bool = false
    var exhausted: [String] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x65746164 where word.b == 0 && word.c == 0: date = String(json: &reader)  // date
      case 0x65636e6174736964 where word.b == 0x6d5f && word.c == 0: distanceM = reader.maybe(Int64.self)  // distance_m
      case 0x6b636f6c63 where word.b == 0 && word.c == 0: clock = reader.maybe(VenueClock.self)  // clock
      case 0x656e6f7a where word.b == 0 && word.c == 0: zone = reader.maybe(String.self)  // zone
      case 0x675f746867696577 where word.b == 0 && word.c == 0: weightG = reader.maybe(Int64.self)  // weight_g
      case 0x6563616c70 where word.b == 0 && word.c == 0: place = reader.maybe(String.self)  // place
      case 0x68736163 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { cash = read }  // cash
      case 0x6574737561687865 where word.b == 0x64 && word.c == 0: if let read = reader.maybe([String].self) { exhausted = read }  // exhausted
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let at else { reader.missing("at"); return nil }
    guard let date else { reader.missing("date"); return nil }
    if reader.failed { return nil }
    self.at = at
    self.date = date
    self.distanceM = distanceM
    self.clock = clock
    self.zone = zone
    self.weightG = weightG
    self.place = place
    self.cash = cash
    self.exhausted = exhausted
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"at\":"); at.write(json: &writer)
    writer.raw(",\"date\":"); date.write(json: &writer)
    if let distanceM { writer.raw(",\"distance_m\":"); distanceM.write(json: &writer) }
    if let clock { writer.raw(",\"clock\":"); clock.write(json: &writer) }
    if let zone { writer.raw(",\"zone\":"); zone.write(json: &writer) }
    if let weightG { writer.raw(",\"weight_g\":"); weightG.write(json: &writer) }
    if let place { writer.raw(",\"place\":"); place.write(json: &writer) }
    if cash { writer.raw(",\"cash\":"); cash.write(json: &writer) }
    if !exhausted.isEmpty { writer.raw(",\"exhausted\":"); exhausted.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension RulesFinding: JsonValue {
  init?(json reader: inout JsonReader) {
    var kind: RulesFindingKind?
    var dimension: RulesFindingDimension = .none
    var path: String?
    var ref: String?
    var other: String?
    var from: Int64 = 0
    var below: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x646e696b where word.b == 0 && word.c == 0: kind = RulesFindingKind(json: &reader)  // kind
      case 0x6f69736e656d6964 where word.b == 0x6e && word.c == 0: if let read = reader.maybe(RulesFindingDimension.self) { dimension = read }  // dimension
      case 0x68746170 where word.b == 0 && word.c == 0: path = reader.maybe(String.self)  // path
      case 0x666572 where word.b == 0 && word.c == 0: ref = reader.maybe(String.self)  // ref
      case 0x726568746f where word.b == 0 && word.c == 0: other = reader.maybe(String.self)  // other
      case 0x6d6f7266 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { from = read }  // from
      case 0x776f6c6562 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { below = read }  // below
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let kind else { reader.missing("kind"); return nil }
    if reader.failed { return nil }
    self.kind = kind
    self.dimension = dimension
    self.path = path
    self.ref = ref
    self.other = other
    self.from = from
    self.below = below
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if dimension != .none { writer.raw(",\"dimension\":"); dimension.write(json: &writer) }
    if let path { writer.raw(",\"path\":"); path.write(json: &writer) }
    if let ref { writer.raw(",\"ref\":"); ref.write(json: &writer) }
    if let other { writer.raw(",\"other\":"); other.write(json: &writer) }
    if from != 0 { writer.raw(",\"from\":"); from.write(json: &writer) }
    if below != 0 { writer.raw(",\"below\":"); below.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Bill: JsonValue {
  init?(json reader: inout JsonReader) {
    var currency: String?
    var pieces: [BillPiece] = []
    var taxes: [QuoteTax] = []
    var totals: Totals?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x79636e6572727563 where word.b == 0 && word.c == 0: currency = reader.maybe(String.self)  // currency
      case 0x736563656970 where word.b == 0 && word.c == 0: if let read = reader.maybe([BillPiece].self) { pieces = read }  // pieces
      case 0x7365786174 where word.b == 0 && word.c == 0: if let read = reader.maybe([QuoteTax].self) { taxes = read }  // taxes
      case 0x736c61746f74 where word.b == 0 && word.c == 0: totals = Totals(json: &reader)  // totals
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let totals else { reader.missing("totals"); return nil }
    if reader.failed { return nil }
    self.currency = currency
    self.pieces = pieces
    self.taxes = taxes
    self.totals = totals
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let currency { writer.raw(",\"currency\":"); currency.write(json: &writer) }
    if !pieces.isEmpty { writer.raw(",\"pieces\":"); pieces.write(json: &writer) }
    if !taxes.isEmpty { writer.raw(",\"taxes\":"); taxes.write(json: &writer) }
    writer.raw(",\"totals\":"); totals.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SplitPlan: JsonValue {
  init?(json reader: inout JsonReader) {
    var kind: SplitKind?
    var payers: [SplitPayer]?
    var rest: SplitRest = .byGoods
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x646e696b where word.b == 0 && word.c == 0: kind = SplitKind(json: &reader)  // kind
      case 0x737265796170 where word.b == 0 && word.c == 0: payers = [SplitPayer](json: &reader)  // payers
      case 0x74736572 where word.b == 0 && word.c == 0: if let read = reader.maybe(SplitRest.self) { rest = read }  // rest
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let kind else { reader.missing("kind"); return nil }
    guard let payers else { reader.missing("payers"); return nil }
    if reader.failed { return nil }
    self.kind = kind
    self.payers = payers
    self.rest = rest
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    writer.raw(",\"payers\":"); payers.write(json: &writer)
    if rest != .byGoods { writer.raw(",\"rest\":"); rest.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension RefundRequest: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var items: [RefundItem] = []
    var fees: [RefundFee] = []
    var tipMinor: Int64 = 0
    var amountMinor: Int64?
    var rest: Bool = false
    var reason: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x736d657469 where word.b == 0 && word.c == 0: if let read = reader.maybe([RefundItem].self) { items = read }  // items
      case 0x73656566 where word.b == 0 && word.c == 0: if let read = reader.maybe([RefundFee].self) { fees = read }  // fees
      case 0x6f6e696d5f706974 where word.b == 0x72 && word.c == 0: if let read = reader.maybe(Int64.self) { tipMinor = read }  // tip_minor
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = reader.maybe(Int64.self)  // amount_minor
      case 0x74736572 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { rest = read }  // rest
      case 0x6e6f73616572 where word.b == 0 && word.c == 0: reason = reader.maybe(String.self)  // reason
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.items = items
    self.fees = fees
    self.tipMinor = tipMinor
    self.amountMinor = amountMinor
    self.rest = rest
    self.reason = reason
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    if !items.isEmpty { writer.raw(",\"items\":"); items.write(json: &writer) }
    if !fees.isEmpty { writer.raw(",\"fees\":"); fees.write(json: &writer) }
    if tipMinor != 0 { writer.raw(",\"tip_minor\":"); tipMinor.write(json: &writer) }
    if let amountMinor { writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer) }
    if rest { writer.raw(",\"rest\":"); rest.write(json: &writer) }
    if let reason { writer.raw(",\"reason\":"); reason.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension RefundLedger: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "refunds/1"
    var sale: Quote?
    var refunds: [Refund] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x656c6173 where word.b == 0 && word.c == 0: sale = Quote(json: &reader)  // sale
      case 0x73646e75666572 where word.b == 0 && word.c == 0: if let read = reader.maybe([Refund].self) { refunds = read }  // refunds
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let sale else { reader.missing("sale"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.sale = sale
    self.refunds = refunds
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "refunds/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"sale\":"); sale.write(json: &writer)
    if !refunds.isEmpty { writer.raw(",\"refunds\":"); refunds.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension WalletOp: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var verb: WalletVerb?
    var amountMinor: Int64 = 0
    var target: Id?
    var expiresAt: Instant?
    var at: Instant?
    var note: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x62726576 where word.b == 0 && word.c == 0: verb = WalletVerb(json: &reader)  // verb
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: if let read = reader.maybe(Int64.self) { amountMinor = read }  // amount_minor
      case 0x746567726174 where word.b == 0 && word.c == 0: target = reader.maybe(Id.self)  // target
      case 0x5f73657269707865 where word.b == 0x7461 && word.c == 0: expiresAt = reader.maybe(Instant.self)  // expires_at
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x65746f6e where word.b == 0 && word.c == 0: note = reader.maybe(String.self)  // note
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let verb else { reader.missing("verb"); return nil }
    guard let at else { reader.missing("at"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.verb = verb
    self.amountMinor = amountMinor
    self.target = target
    self.expiresAt = expiresAt
    self.at = at
    self.note = note
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"verb\":"); verb.write(json: &writer)
    if amountMinor != 0 { writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer) }
    if let target { writer.raw(",\"target\":"); target.write(json: &writer) }
    if let expiresAt { writer.raw(",\"expires_at\":"); expiresAt.write(json: &writer) }
    writer.raw(",\"at\":"); at.write(json: &writer)
    if let note { writer.raw(",\"note\":"); note.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Wallet: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "wallet/1"
    var id: String?
    var currency: String?
    var balanceMinor: Int64 = 0
    var holds: [WalletHold] = []
    var captures: [WalletCapture] = []
    var ops: [WalletOp] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x6469 where word.b == 0 && word.c == 0: id = String(json: &reader)  // id
      case 0x79636e6572727563 where word.b == 0 && word.c == 0: currency = reader.maybe(String.self)  // currency
      case 0x5f65636e616c6162 where word.b == 0x726f6e696d && word.c == 0: if let read = reader.maybe(Int64.self) { balanceMinor = read }  // balance_minor
      case 0x73646c6f68 where word.b == 0 && word.c == 0: if let read = reader.maybe([WalletHold].self) { holds = read }  // holds
      case 0x7365727574706163 where word.b == 0 && word.c == 0: if let read = reader.maybe([WalletCapture].self) { captures = read }  // captures
      case 0x73706f where word.b == 0 && word.c == 0: if let read = reader.maybe([WalletOp].self) { ops = read }  // ops
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.id = id
    self.currency = currency
    self.balanceMinor = balanceMinor
    self.holds = holds
    self.captures = captures
    self.ops = ops
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "wallet/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"id\":"); id.write(json: &writer)
    if let currency { writer.raw(",\"currency\":"); currency.write(json: &writer) }
    if balanceMinor != 0 { writer.raw(",\"balance_minor\":"); balanceMinor.write(json: &writer) }
    if !holds.isEmpty { writer.raw(",\"holds\":"); holds.write(json: &writer) }
    if !captures.isEmpty { writer.raw(",\"captures\":"); captures.write(json: &writer) }
    if !ops.isEmpty { writer.raw(",\"ops\":"); ops.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension LoyaltyTerms: JsonValue {
  init?(json reader: inout JsonReader) {
    var points: Int64 = 1
    var forMinor: Int64 = 100
    var excludedItems: [String] = []
    var minimumMinor: Int64 = 0
    var mostPoints: Int64 = 0
    var visitPoints: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x73746e696f70 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { points = read }  // points
      case 0x6f6e696d5f726f66 where word.b == 0x72 && word.c == 0: if let read = reader.maybe(Int64.self) { forMinor = read }  // for_minor
      case 0x646564756c637865 where word.b == 0x736d6574695f && word.c == 0: if let read = reader.maybe([String].self) { excludedItems = read }  // excluded_items
      case 0x5f6d756d696e696d where word.b == 0x726f6e696d && word.c == 0: if let read = reader.maybe(Int64.self) { minimumMinor = read }  // minimum_minor
      case 0x696f705f74736f6d where word.b == 0x73746e && word.c == 0: if let read = reader.maybe(Int64.self) { mostPoints = read }  // most_points
      case 0x6f705f7469736976 where word.b == 0x73746e69 && word.c == 0: if let read = reader.maybe(Int64.self) { visitPoints = read }  // visit_points
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.points = points
    self.forMinor = forMinor
    self.excludedItems = excludedItems
    self.minimumMinor = minimumMinor
    self.mostPoints = mostPoints
    self.visitPoints = visitPoints
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if points != 1 { writer.raw(",\"points\":"); points.write(json: &writer) }
    if forMinor != 100 { writer.raw(",\"for_minor\":"); forMinor.write(json: &writer) }
    if !excludedItems.isEmpty { writer.raw(",\"excluded_items\":"); excludedItems.write(json: &writer) }
    if minimumMinor != 0 { writer.raw(",\"minimum_minor\":"); minimumMinor.write(json: &writer) }
    if mostPoints != 0 { writer.raw(",\"most_points\":"); mostPoints.write(json: &writer) }
    if visitPoints != 0 { writer.raw(",\"visit_points\":"); visitPoints.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension LoyaltyOp: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var verb: LoyaltyVerb?
    var points: Int64 = 0
    var order: Id?
    var target: Id?
    var expiresAt: Instant?
    var at: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x62726576 where word.b == 0 && word.c == 0: verb = LoyaltyVerb(json: &reader)  // verb
      case 0x73746e696f70 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { points = read }  // points
      case 0x726564726f where word.b == 0 && word.c == 0: order = reader.maybe(Id.self)  // order
      case 0x746567726174 where word.b == 0 && word.c == 0: target = reader.maybe(Id.self)  // target
      case 0x5f73657269707865 where word.b == 0x7461 && word.c == 0: expiresAt = reader.maybe(Instant.self)  // expires_at
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let verb else { reader.missing("verb"); return nil }
    guard let at else { reader.missing("at"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.verb = verb
    self.points = points
    self.order = order
    self.target = target
    self.expiresAt = expiresAt
    self.at = at
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"verb\":"); verb.write(json: &writer)
    if points != 0 { writer.raw(",\"points\":"); points.write(json: &writer) }
    if let order { writer.raw(",\"order\":"); order.write(json: &writer) }
    if let target { writer.raw(",\"target\":"); target.write(json: &writer) }
    if let expiresAt { writer.raw(",\"expires_at\":"); expiresAt.write(json: &writer) }
    writer.raw(",\"at\":"); at.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension LoyaltyAccount: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "loyalty/1"
    var id: String?
    var points: Int64 = 0
    var pending: Int64 = 0
    var owed: Int64 = 0
    var rewards: [Reward] = []
    var holds: [PointsHold] = []
    var captures: [PointsHold] = []
    var ops: [LoyaltyOp] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x6469 where word.b == 0 && word.c == 0: id = String(json: &reader)  // id
      case 0x73746e696f70 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { points = read }  // points
      case 0x676e69646e6570 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { pending = read }  // pending
      case 0x6465776f where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { owed = read }  // owed
      case 0x73647261776572 where word.b == 0 && word.c == 0: if let read = reader.maybe([Reward].self) { rewards = read }  // rewards
      case 0x73646c6f68 where word.b == 0 && word.c == 0: if let read = reader.maybe([PointsHold].self) { holds = read }  // holds
      case 0x7365727574706163 where word.b == 0 && word.c == 0: if let read = reader.maybe([PointsHold].self) { captures = read }  // captures
      case 0x73706f where word.b == 0 && word.c == 0: if let read = reader.maybe([LoyaltyOp].self) { ops = read }  // ops
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.id = id
    self.points = points
    self.pending = pending
    self.owed = owed
    self.rewards = rewards
    self.holds = holds
    self.captures = captures
    self.ops = ops
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "loyalty/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"id\":"); id.write(json: &writer)
    if points != 0 { writer.raw(",\"points\":"); points.write(json: &writer) }
    if pending != 0 { writer.raw(",\"pending\":"); pending.write(json: &writer) }
    if owed != 0 { writer.raw(",\"owed\":"); owed.write(json: &writer) }
    if !rewards.isEmpty { writer.raw(",\"rewards\":"); rewards.write(json: &writer) }
    if !holds.isEmpty { writer.raw(",\"holds\":"); holds.write(json: &writer) }
    if !captures.isEmpty { writer.raw(",\"captures\":"); captures.write(json: &writer) }
    if !ops.isEmpty { writer.raw(",\"ops\":"); ops.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VoucherTerms: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var taxClasses: [String] = []
    var tags: [String] = []
    var excludedTags: [String] = []
    var excludedItems: [String] = []
    var ageGated: Bool = false
    var fees: [FeeKind] = []
    var fulfilments: [Fulfilment] = []
    var dailyMinor: Int64?
    var hours: Calendar?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x73616c635f786174 where word.b == 0x736573 && word.c == 0: if let read = reader.maybe([String].self) { taxClasses = read }  // tax_classes
      case 0x73676174 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { tags = read }  // tags
      case 0x646564756c637865 where word.b == 0x736761745f && word.c == 0: if let read = reader.maybe([String].self) { excludedTags = read }  // excluded_tags
      case 0x646564756c637865 where word.b == 0x736d6574695f && word.c == 0: if let read = reader.maybe([String].self) { excludedItems = read }  // excluded_items
      case 0x657461675f656761 where word.b == 0x64 && word.c == 0: if let read = reader.maybe(Bool.self) { ageGated = read }  // age_gated
      case 0x73656566 where word.b == 0 && word.c == 0: if let read = reader.maybe([FeeKind].self) { fees = read }  // fees
      case 0x656d6c69666c7566 where word.b == 0x73746e && word.c == 0: if let read = reader.maybe([Fulfilment].self) { fulfilments = read }  // fulfilments
      case 0x696d5f796c696164 where word.b == 0x726f6e && word.c == 0: dailyMinor = reader.maybe(Int64.self)  // daily_minor
      case 0x7372756f68 where word.b == 0 && word.c == 0: hours = reader.maybe(Calendar.self)  // hours
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.taxClasses = taxClasses
    self.tags = tags
    self.excludedTags = excludedTags
    self.excludedItems = excludedItems
    self.ageGated = ageGated
    self.fees = fees
    self.fulfilments = fulfilments
    self.dailyMinor = dailyMinor
    self.hours = hours
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if !taxClasses.isEmpty { writer.raw(",\"tax_classes\":"); taxClasses.write(json: &writer) }
    if !tags.isEmpty { writer.raw(",\"tags\":"); tags.write(json: &writer) }
    if !excludedTags.isEmpty { writer.raw(",\"excluded_tags\":"); excludedTags.write(json: &writer) }
    if !excludedItems.isEmpty { writer.raw(",\"excluded_items\":"); excludedItems.write(json: &writer) }
    if ageGated { writer.raw(",\"age_gated\":"); ageGated.write(json: &writer) }
    if !fees.isEmpty { writer.raw(",\"fees\":"); fees.write(json: &writer) }
    if !fulfilments.isEmpty { writer.raw(",\"fulfilments\":"); fulfilments.write(json: &writer) }
    if let dailyMinor { writer.raw(",\"daily_minor\":"); dailyMinor.write(json: &writer) }
    if let hours { writer.raw(",\"hours\":"); hours.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VoucherTender: JsonValue {
  init?(json reader: inout JsonReader) {
    var terms: String?
    var holder: String?
    var balanceMinor: Int64 = 0
    var spentTodayMinor: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x736d726574 where word.b == 0 && word.c == 0: terms = String(json: &reader)  // terms
      case 0x7265646c6f68 where word.b == 0 && word.c == 0: holder = reader.maybe(String.self)  // holder
      case 0x5f65636e616c6162 where word.b == 0x726f6e696d && word.c == 0: if let read = reader.maybe(Int64.self) { balanceMinor = read }  // balance_minor
      case 0x6f745f746e657073 where word.b == 0x6f6e696d5f796164 && word.c == 0x72: if let read = reader.maybe(Int64.self) { spentTodayMinor = read }  // spent_today_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let terms else { reader.missing("terms"); return nil }
    if reader.failed { return nil }
    self.terms = terms
    self.holder = holder
    self.balanceMinor = balanceMinor
    self.spentTodayMinor = spentTodayMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"terms\":"); terms.write(json: &writer)
    if let holder { writer.raw(",\"holder\":"); holder.write(json: &writer) }
    if balanceMinor != 0 { writer.raw(",\"balance_minor\":"); balanceMinor.write(json: &writer) }
    if spentTodayMinor != 0 { writer.raw(",\"spent_today_minor\":"); spentTodayMinor.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VoucherPlan: JsonValue {
  init?(json reader: inout JsonReader) {
    var uses: [VoucherUse]?
    var paidMinor: Int64?
    var leftMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x73657375 where word.b == 0 && word.c == 0: uses = [VoucherUse](json: &reader)  // uses
      case 0x6e696d5f64696170 where word.b == 0x726f && word.c == 0: paidMinor = Int64(json: &reader)  // paid_minor
      case 0x6e696d5f7466656c where word.b == 0x726f && word.c == 0: leftMinor = Int64(json: &reader)  // left_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let uses else { reader.missing("uses"); return nil }
    guard let paidMinor else { reader.missing("paid_minor"); return nil }
    guard let leftMinor else { reader.missing("left_minor"); return nil }
    if reader.failed { return nil }
    self.uses = uses
    self.paidMinor = paidMinor
    self.leftMinor = leftMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"uses\":"); uses.write(json: &writer)
    writer.raw(",\"paid_minor\":"); paidMinor.write(json: &writer)
    writer.raw(",\"left_minor\":"); leftMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension TipTerms: JsonValue {
  init?(json reader: inout JsonReader) {
    var rules: [TipRule] = []
    var editMinutes: Int32 = 0
    var mayLower: Bool = false
    var mostMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x73656c7572 where word.b == 0 && word.c == 0: if let read = reader.maybe([TipRule].self) { rules = read }  // rules
      case 0x6e696d5f74696465 where word.b == 0x73657475 && word.c == 0: if let read = reader.maybe(Int32.self) { editMinutes = read }  // edit_minutes
      case 0x65776f6c5f79616d where word.b == 0x72 && word.c == 0: if let read = reader.maybe(Bool.self) { mayLower = read }  // may_lower
      case 0x6e696d5f74736f6d where word.b == 0x726f && word.c == 0: mostMinor = reader.maybe(Int64.self)  // most_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.rules = rules
    self.editMinutes = editMinutes
    self.mayLower = mayLower
    self.mostMinor = mostMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if !rules.isEmpty { writer.raw(",\"rules\":"); rules.write(json: &writer) }
    if editMinutes != 0 { writer.raw(",\"edit_minutes\":"); editMinutes.write(json: &writer) }
    if mayLower { writer.raw(",\"may_lower\":"); mayLower.write(json: &writer) }
    if let mostMinor { writer.raw(",\"most_minor\":"); mostMinor.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension TipPart: JsonValue {
  init?(json reader: inout JsonReader) {
    var receiver: TipReceiver?
    var party: String?
    var amountMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7265766965636572 where word.b == 0 && word.c == 0: receiver = TipReceiver(json: &reader)  // receiver
      case 0x7974726170 where word.b == 0 && word.c == 0: party = reader.maybe(String.self)  // party
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let receiver else { reader.missing("receiver"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.receiver = receiver
    self.party = party
    self.amountMinor = amountMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"receiver\":"); receiver.write(json: &writer)
    if let party { writer.raw(",\"party\":"); party.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Contract: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "contract/1"
    var ref: String?
    var version: Int64 = 1
    var venue: String?
    var from: String?
    var until: String?
    var terms: [CommissionTerm] = []
    var mode: Rounding = .halfUp
    var tax: Int64 = 0
    var taxRef: String?
    var venueFees: [FeeKind] = []
    var courierFees: [FeeKind] = []
    var venueBearsRounding: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { version = read }  // version
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x6d6f7266 where word.b == 0 && word.c == 0: from = reader.maybe(String.self)  // from
      case 0x6c69746e75 where word.b == 0 && word.c == 0: until = reader.maybe(String.self)  // until
      case 0x736d726574 where word.b == 0 && word.c == 0: if let read = reader.maybe([CommissionTerm].self) { terms = read }  // terms
      case 0x65646f6d where word.b == 0 && word.c == 0: if let read = reader.maybe(Rounding.self) { mode = read }  // mode
      case 0x786174 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { tax = read }  // tax
      case 0x6665725f786174 where word.b == 0 && word.c == 0: taxRef = reader.maybe(String.self)  // tax_ref
      case 0x65665f65756e6576 where word.b == 0x7365 && word.c == 0: if let read = reader.maybe([FeeKind].self) { venueFees = read }  // venue_fees
      case 0x5f72656972756f63 where word.b == 0x73656566 && word.c == 0: if let read = reader.maybe([FeeKind].self) { courierFees = read }  // courier_fees
      case 0x65625f65756e6576 where word.b == 0x6e756f725f737261 && word.c == 0x676e6964: if let read = reader.maybe(Bool.self) { venueBearsRounding = read }  // venue_bears_rounding
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let venue else { reader.missing("venue"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.ref = ref
    self.version = version
    self.venue = venue
    self.from = from
    self.until = until
    self.terms = terms
    self.mode = mode
    self.tax = tax
    self.taxRef = taxRef
    self.venueFees = venueFees
    self.courierFees = courierFees
    self.venueBearsRounding = venueBearsRounding
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "contract/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if version != 1 { writer.raw(",\"version\":"); version.write(json: &writer) }
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    if let from { writer.raw(",\"from\":"); from.write(json: &writer) }
    if let until { writer.raw(",\"until\":"); until.write(json: &writer) }
    if !terms.isEmpty { writer.raw(",\"terms\":"); terms.write(json: &writer) }
    if mode != .halfUp { writer.raw(",\"mode\":"); mode.write(json: &writer) }
    if tax != 0 { writer.raw(",\"tax\":"); tax.write(json: &writer) }
    if let taxRef { writer.raw(",\"tax_ref\":"); taxRef.write(json: &writer) }
    if !venueFees.isEmpty { writer.raw(",\"venue_fees\":"); venueFees.write(json: &writer) }
    if !courierFees.isEmpty { writer.raw(",\"courier_fees\":"); courierFees.write(json: &writer) }
    if venueBearsRounding { writer.raw(",\"venue_bears_rounding\":"); venueBearsRounding.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Payout: JsonValue {
  init?(json reader: inout JsonReader) {
    var contract: String?
    var version: Int64?
    var currency: String?
    var lines: [PayoutLine] = []
    var balances: [PayoutBalance] = []
    var totalMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74636172746e6f63 where word.b == 0 && word.c == 0: contract = String(json: &reader)  // contract
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: version = Int64(json: &reader)  // version
      case 0x79636e6572727563 where word.b == 0 && word.c == 0: currency = reader.maybe(String.self)  // currency
      case 0x73656e696c where word.b == 0 && word.c == 0: if let read = reader.maybe([PayoutLine].self) { lines = read }  // lines
      case 0x7365636e616c6162 where word.b == 0 && word.c == 0: if let read = reader.maybe([PayoutBalance].self) { balances = read }  // balances
      case 0x696d5f6c61746f74 where word.b == 0x726f6e && word.c == 0: totalMinor = Int64(json: &reader)  // total_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let contract else { reader.missing("contract"); return nil }
    guard let version else { reader.missing("version"); return nil }
    guard let totalMinor else { reader.missing("total_minor"); return nil }
    if reader.failed { return nil }
    self.contract = contract
    self.version = version
    self.currency = currency
    self.lines = lines
    self.balances = balances
    self.totalMinor = totalMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"contract\":"); contract.write(json: &writer)
    writer.raw(",\"version\":"); version.write(json: &writer)
    if let currency { writer.raw(",\"currency\":"); currency.write(json: &writer) }
    if !lines.isEmpty { writer.raw(",\"lines\":"); lines.write(json: &writer) }
    if !balances.isEmpty { writer.raw(",\"balances\":"); balances.write(json: &writer) }
    writer.raw(",\"total_minor\":"); totalMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SaleSample: JsonValue {
  init?(json reader: inout JsonReader) {
    var quote: Quote?
    var channel: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65746f7571 where word.b == 0 && word.c == 0: quote = Quote(json: &reader)  // quote
      case 0x6c656e6e616863 where word.b == 0 && word.c == 0: channel = reader.maybe(String.self)  // channel
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let quote else { reader.missing("quote"); return nil }
    if reader.failed { return nil }
    self.quote = quote
    self.channel = channel
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"quote\":"); quote.write(json: &writer)
    if let channel { writer.raw(",\"channel\":"); channel.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Simulation: JsonValue {
  init?(json reader: inout JsonReader) {
    var sales: Int64?
    var totalMinor: Int64?
    var commissionMinor: Int64 = 0
    var commissionTaxMinor: Int64 = 0
    var venueMinor: Int64 = 0
    var platformMinor: Int64 = 0
    var othersMinor: Int64 = 0
    var venueOwes: Int64 = 0
    var withoutTerm: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x73656c6173 where word.b == 0 && word.c == 0: sales = Int64(json: &reader)  // sales
      case 0x696d5f6c61746f74 where word.b == 0x726f6e && word.c == 0: totalMinor = Int64(json: &reader)  // total_minor
      case 0x697373696d6d6f63 where word.b == 0x726f6e696d5f6e6f && word.c == 0: if let read = reader.maybe(Int64.self) { commissionMinor = read }  // commission_minor
      case 0x697373696d6d6f63 where word.b == 0x6d5f7861745f6e6f && word.c == 0x726f6e69: if let read = reader.maybe(Int64.self) { commissionTaxMinor = read }  // commission_tax_minor
      case 0x696d5f65756e6576 where word.b == 0x726f6e && word.c == 0: if let read = reader.maybe(Int64.self) { venueMinor = read }  // venue_minor
      case 0x6d726f6674616c70 where word.b == 0x726f6e696d5f && word.c == 0: if let read = reader.maybe(Int64.self) { platformMinor = read }  // platform_minor
      case 0x6d5f73726568746f where word.b == 0x726f6e69 && word.c == 0: if let read = reader.maybe(Int64.self) { othersMinor = read }  // others_minor
      case 0x776f5f65756e6576 where word.b == 0x7365 && word.c == 0: if let read = reader.maybe(Int64.self) { venueOwes = read }  // venue_owes
      case 0x5f74756f68746977 where word.b == 0x6d726574 && word.c == 0: if let read = reader.maybe(Int64.self) { withoutTerm = read }  // without_term
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let sales else { reader.missing("sales"); return nil }
    guard let totalMinor else { reader.missing("total_minor"); return nil }
    if reader.failed { return nil }
    self.sales = sales
    self.totalMinor = totalMinor
    self.commissionMinor = commissionMinor
    self.commissionTaxMinor = commissionTaxMinor
    self.venueMinor = venueMinor
    self.platformMinor = platformMinor
    self.othersMinor = othersMinor
    self.venueOwes = venueOwes
    self.withoutTerm = withoutTerm
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"sales\":"); sales.write(json: &writer)
    writer.raw(",\"total_minor\":"); totalMinor.write(json: &writer)
    if commissionMinor != 0 { writer.raw(",\"commission_minor\":"); commissionMinor.write(json: &writer) }
    if commissionTaxMinor != 0 { writer.raw(",\"commission_tax_minor\":"); commissionTaxMinor.write(json: &writer) }
    if venueMinor != 0 { writer.raw(",\"venue_minor\":"); venueMinor.write(json: &writer) }
    if platformMinor != 0 { writer.raw(",\"platform_minor\":"); platformMinor.write(json: &writer) }
    if othersMinor != 0 { writer.raw(",\"others_minor\":"); othersMinor.write(json: &writer) }
    if venueOwes != 0 { writer.raw(",\"venue_owes\":"); venueOwes.write(json: &writer) }
    if withoutTerm != 0 { writer.raw(",\"without_term\":"); withoutTerm.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension StockCommand: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "stockcommand/1"
    var command: Id?
    var venue: String?
    var verb: StockVerb?
    var target: MenuTarget?
    var quantityMilli: Int64 = 0
    var until: Instant?
    var reason: String?
    var reservation: Id?
    var cart: Cart?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x646e616d6d6f63 where word.b == 0 && word.c == 0: command = Id(json: &reader)  // command
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x62726576 where word.b == 0 && word.c == 0: verb = StockVerb(json: &reader)  // verb
      case 0x746567726174 where word.b == 0 && word.c == 0: target = reader.maybe(MenuTarget.self)  // target
      case 0x797469746e617571 where word.b == 0x696c6c696d5f && word.c == 0: if let read = reader.maybe(Int64.self) { quantityMilli = read }  // quantity_milli
      case 0x6c69746e75 where word.b == 0 && word.c == 0: until = reader.maybe(Instant.self)  // until
      case 0x6e6f73616572 where word.b == 0 && word.c == 0: reason = reader.maybe(String.self)  // reason
      case 0x7461767265736572 where word.b == 0x6e6f69 && word.c == 0: reservation = reader.maybe(Id.self)  // reservation
      case 0x74726163 where word.b == 0 && word.c == 0: cart = reader.maybe(Cart.self)  // cart
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let command else { reader.missing("command"); return nil }
    guard let venue else { reader.missing("venue"); return nil }
    guard let verb else { reader.missing("verb"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.command = command
    self.venue = venue
    self.verb = verb
    self.target = target
    self.quantityMilli = quantityMilli
    self.until = until
    self.reason = reason
    self.reservation = reservation
    self.cart = cart
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "stockcommand/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"command\":"); command.write(json: &writer)
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    writer.raw(",\"verb\":"); verb.write(json: &writer)
    if let target { writer.raw(",\"target\":"); target.write(json: &writer) }
    if quantityMilli != 0 { writer.raw(",\"quantity_milli\":"); quantityMilli.write(json: &writer) }
    if let until { writer.raw(",\"until\":"); until.write(json: &writer) }
    if let reason { writer.raw(",\"reason\":"); reason.write(json: &writer) }
    if let reservation { writer.raw(",\"reservation\":"); reservation.write(json: &writer) }
    if let cart { writer.raw(",\"cart\":"); cart.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension StockReceipt: JsonValue {
  init?(json reader: inout JsonReader) {
    var venue: String?
    var version: Int64?
    var pos: Int64?
    var duplicate: Bool = false
    var until: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: version = Int64(json: &reader)  // version
      case 0x736f70 where word.b == 0 && word.c == 0: pos = Int64(json: &reader)  // pos
      case 0x746163696c707564 where word.b == 0x65 && word.c == 0: if let read = reader.maybe(Bool.self) { duplicate = read }  // duplicate
      case 0x6c69746e75 where word.b == 0 && word.c == 0: until = reader.maybe(Instant.self)  // until
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let venue else { reader.missing("venue"); return nil }
    guard let version else { reader.missing("version"); return nil }
    guard let pos else { reader.missing("pos"); return nil }
    if reader.failed { return nil }
    self.venue = venue
    self.version = version
    self.pos = pos
    self.duplicate = duplicate
    self.until = until
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    writer.raw(",\"version\":"); version.write(json: &writer)
    writer.raw(",\"pos\":"); pos.write(json: &writer)
    if duplicate { writer.raw(",\"duplicate\":"); duplicate.write(json: &writer) }
    if let until { writer.raw(",\"until\":"); until.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension StockEntry: JsonValue {
  init?(json reader: inout JsonReader) {
    var venue: String?
    var version: Int64?
    var verb: String?
    var actor: String?
    var reason: String?
    var order: Id?
    var targets: [MenuTarget] = []
    var until: Instant?
    var counts: [StockCount] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: version = Int64(json: &reader)  // version
      case 0x62726576 where word.b == 0 && word.c == 0: verb = reader.maybe(String.self)  // verb
      case 0x726f746361 where word.b == 0 && word.c == 0: actor = reader.maybe(String.self)  // actor
      case 0x6e6f73616572 where word.b == 0 && word.c == 0: reason = reader.maybe(String.self)  // reason
      case 0x726564726f where word.b == 0 && word.c == 0: order = reader.maybe(Id.self)  // order
      case 0x73746567726174 where word.b == 0 && word.c == 0: if let read = reader.maybe([MenuTarget].self) { targets = read }  // targets
      case 0x6c69746e75 where word.b == 0 && word.c == 0: until = reader.maybe(Instant.self)  // until
      case 0x73746e756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe([StockCount].self) { counts = read }  // counts
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let venue else { reader.missing("venue"); return nil }
    guard let version else { reader.missing("version"); return nil }
    if reader.failed { return nil }
    self.venue = venue
    self.version = version
    self.verb = verb
    self.actor = actor
    self.reason = reason
    self.order = order
    self.targets = targets
    self.until = until
    self.counts = counts
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    writer.raw(",\"version\":"); version.write(json: &writer)
    if let verb { writer.raw(",\"verb\":"); verb.write(json: &writer) }
    if let actor { writer.raw(",\"actor\":"); actor.write(json: &writer) }
    if let reason { writer.raw(",\"reason\":"); reason.write(json: &writer) }
    if let order { writer.raw(",\"order\":"); order.write(json: &writer) }
    if !targets.isEmpty { writer.raw(",\"targets\":"); targets.write(json: &writer) }
    if let until { writer.raw(",\"until\":"); until.write(json: &writer) }
    if !counts.isEmpty { writer.raw(",\"counts\":"); counts.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension MenuDelta: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "menu_delta/1"
    var venue: String?
    var fromVersion: Int64?
    var toVersion: Int64?
    var fromDigest: String?
    var toDigest: String?
    var head: MenuHead?
    var sections: [Section] = []
    var removedSections: [String] = []
    var sectionPlaces: [SectionPlace] = []
    var items: [Item] = []
    var removedItems: [String] = []
    var itemOrder: [String] = []
    var groups: [OptionGroup] = []
    var removedGroups: [String] = []
    var groupOrder: [String] = []
    var ingredients: [Ingredient] = []
    var removedIngredients: [String] = []
    var ingredientOrder: [String] = []
    var preModifiers: [PreModifier] = []
    var removedPreModifiers: [String] = []
    var preModifierOrder: [String] = []
    var containers: [Container] = []
    var removedContainers: [String] = []
    var containerOrder: [String] = []
    var priceBooks: [PriceBook] = []
    var removedPriceBooks: [String] = []
    var priceBookOrder: [String] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x7265765f6d6f7266 where word.b == 0x6e6f6973 && word.c == 0: fromVersion = Int64(json: &reader)  // from_version
      case 0x69737265765f6f74 where word.b == 0x6e6f && word.c == 0: toVersion = Int64(json: &reader)  // to_version
      case 0x6769645f6d6f7266 where word.b == 0x747365 && word.c == 0: fromDigest = String(json: &reader)  // from_digest
      case 0x73656769645f6f74 where word.b == 0x74 && word.c == 0: toDigest = String(json: &reader)  // to_digest
      case 0x64616568 where word.b == 0 && word.c == 0: head = reader.maybe(MenuHead.self)  // head
      case 0x736e6f6974636573 where word.b == 0 && word.c == 0: if let read = reader.maybe([Section].self) { sections = read }  // sections
      case 0x5f6465766f6d6572 where word.b == 0x736e6f6974636573 && word.c == 0: if let read = reader.maybe([String].self) { removedSections = read }  // removed_sections
      case 0x5f6e6f6974636573 where word.b == 0x736563616c70 && word.c == 0: if let read = reader.maybe([SectionPlace].self) { sectionPlaces = read }  // section_places
      case 0x736d657469 where word.b == 0 && word.c == 0: if let read = reader.maybe([Item].self) { items = read }  // items
      case 0x5f6465766f6d6572 where word.b == 0x736d657469 && word.c == 0: if let read = reader.maybe([String].self) { removedItems = read }  // removed_items
      case 0x64726f5f6d657469 where word.b == 0x7265 && word.c == 0: if let read = reader.maybe([String].self) { itemOrder = read }  // item_order
      case 0x7370756f7267 where word.b == 0 && word.c == 0: if let read = reader.maybe([OptionGroup].self) { groups = read }  // groups
      case 0x5f6465766f6d6572 where word.b == 0x7370756f7267 && word.c == 0: if let read = reader.maybe([String].self) { removedGroups = read }  // removed_groups
      case 0x726f5f70756f7267 where word.b == 0x726564 && word.c == 0: if let read = reader.maybe([String].self) { groupOrder = read }  // group_order
      case 0x6569646572676e69 where word.b == 0x73746e && word.c == 0: if let read = reader.maybe([Ingredient].self) { ingredients = read }  // ingredients
      case 0x5f6465766f6d6572 where word.b == 0x6569646572676e69 && word.c == 0x73746e: if let read = reader.maybe([String].self) { removedIngredients = read }  // removed_ingredients
      case 0x6569646572676e69 where word.b == 0x726564726f5f746e && word.c == 0: if let read = reader.maybe([String].self) { ingredientOrder = read }  // ingredient_order
      case 0x69646f6d5f657270 where word.b == 0x7372656966 && word.c == 0: if let read = reader.maybe([PreModifier].self) { preModifiers = read }  // pre_modifiers
      case 0x5f6465766f6d6572 where word.b == 0x69646f6d5f657270 && word.c == 0x7372656966: if let read = reader.maybe([String].self) { removedPreModifiers = read }  // removed_pre_modifiers
      case 0x69646f6d5f657270 where word.b == 0x64726f5f72656966 && word.c == 0x7265: if let read = reader.maybe([String].self) { preModifierOrder = read }  // pre_modifier_order
      case 0x656e6961746e6f63 where word.b == 0x7372 && word.c == 0: if let read = reader.maybe([Container].self) { containers = read }  // containers
      case 0x5f6465766f6d6572 where word.b == 0x656e6961746e6f63 && word.c == 0x7372: if let read = reader.maybe([String].self) { removedContainers = read }  // removed_containers
      case 0x656e6961746e6f63 where word.b == 0x726564726f5f72 && word.c == 0: if let read = reader.maybe([String].self) { containerOrder = read }  // container_order
      case 0x6f625f6563697270 where word.b == 0x736b6f && word.c == 0: if let read = reader.maybe([PriceBook].self) { priceBooks = read }  // price_books
      case 0x5f6465766f6d6572 where word.b == 0x6f625f6563697270 && word.c == 0x736b6f: if let read = reader.maybe([String].self) { removedPriceBooks = read }  // removed_price_books
      case 0x6f625f6563697270 where word.b == 0x726564726f5f6b6f && word.c == 0: if let read = reader.maybe([String].self) { priceBookOrder = read }  // price_book_order
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let venue else { reader.missing("venue"); return nil }
    guard let fromVersion else { reader.missing("from_version"); return nil }
    guard let toVersion else { reader.missing("to_version"); return nil }
    guard let fromDigest else { reader.missing("from_digest"); return nil }
    guard let toDigest else { reader.missing("to_digest"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.venue = venue
    self.fromVersion = fromVersion
    self.toVersion = toVersion
    self.fromDigest = fromDigest
    self.toDigest = toDigest
    self.head = head
    self.sections = sections
    self.removedSections = removedSections
    self.sectionPlaces = sectionPlaces
    self.items = items
    self.removedItems = removedItems
    self.itemOrder = itemOrder
    self.groups = groups
    self.removedGroups = removedGroups
    self.groupOrder = groupOrder
    self.ingredients = ingredients
    self.removedIngredients = removedIngredients
    self.ingredientOrder = ingredientOrder
    self.preModifiers = preModifiers
    self.removedPreModifiers = removedPreModifiers
    self.preModifierOrder = preModifierOrder
    self.containers = containers
    self.removedContainers = removedContainers
    self.containerOrder = containerOrder
    self.priceBooks = priceBooks
    self.removedPriceBooks = removedPriceBooks
    self.priceBookOrder = priceBookOrder
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "menu_delta/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    writer.raw(",\"from_version\":"); fromVersion.write(json: &writer)
    writer.raw(",\"to_version\":"); toVersion.write(json: &writer)
    writer.raw(",\"from_digest\":"); fromDigest.write(json: &writer)
    writer.raw(",\"to_digest\":"); toDigest.write(json: &writer)
    if let head { writer.raw(",\"head\":"); head.write(json: &writer) }
    if !sections.isEmpty { writer.raw(",\"sections\":"); sections.write(json: &writer) }
    if !removedSections.isEmpty { writer.raw(",\"removed_sections\":"); removedSections.write(json: &writer) }
    if !sectionPlaces.isEmpty { writer.raw(",\"section_places\":"); sectionPlaces.write(json: &writer) }
    if !items.isEmpty { writer.raw(",\"items\":"); items.write(json: &writer) }
    if !removedItems.isEmpty { writer.raw(",\"removed_items\":"); removedItems.write(json: &writer) }
    if !itemOrder.isEmpty { writer.raw(",\"item_order\":"); itemOrder.write(json: &writer) }
    if !groups.isEmpty { writer.raw(",\"groups\":"); groups.write(json: &writer) }
    if !removedGroups.isEmpty { writer.raw(",\"removed_groups\":"); removedGroups.write(json: &writer) }
    if !groupOrder.isEmpty { writer.raw(",\"group_order\":"); groupOrder.write(json: &writer) }
    if !ingredients.isEmpty { writer.raw(",\"ingredients\":"); ingredients.write(json: &writer) }
    if !removedIngredients.isEmpty { writer.raw(",\"removed_ingredients\":"); removedIngredients.write(json: &writer) }
    if !ingredientOrder.isEmpty { writer.raw(",\"ingredient_order\":"); ingredientOrder.write(json: &writer) }
    if !preModifiers.isEmpty { writer.raw(",\"pre_modifiers\":"); preModifiers.write(json: &writer) }
    if !removedPreModifiers.isEmpty { writer.raw(",\"removed_pre_modifiers\":"); removedPreModifiers.write(json: &writer) }
    if !preModifierOrder.isEmpty { writer.raw(",\"pre_modifier_order\":"); preModifierOrder.write(json: &writer) }
    if !containers.isEmpty { writer.raw(",\"containers\":"); containers.write(json: &writer) }
    if !removedContainers.isEmpty { writer.raw(",\"removed_containers\":"); removedContainers.write(json: &writer) }
    if !containerOrder.isEmpty { writer.raw(",\"container_order\":"); containerOrder.write(json: &writer) }
    if !priceBooks.isEmpty { writer.raw(",\"price_books\":"); priceBooks.write(json: &writer) }
    if !removedPriceBooks.isEmpty { writer.raw(",\"removed_price_books\":"); removedPriceBooks.write(json: &writer) }
    if !priceBookOrder.isEmpty { writer.raw(",\"price_book_order\":"); priceBookOrder.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SignedDocument: JsonValue {
  init?(json reader: inout JsonReader) {
    var couvert: String = "signed/1"
    var payload: String?
    var key: String?
    var signature: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726576756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(String.self) { couvert = read }  // couvert
      case 0x64616f6c796170 where word.b == 0 && word.c == 0: payload = String(json: &reader)  // payload
      case 0x79656b where word.b == 0 && word.c == 0: key = String(json: &reader)  // key
      case 0x727574616e676973 where word.b == 0x65 && word.c == 0: signature = String(json: &reader)  // signature
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let payload else { reader.missing("payload"); return nil }
    guard let key else { reader.missing("key"); return nil }
    guard let signature else { reader.missing("signature"); return nil }
    if reader.failed { return nil }
    self.couvert = couvert
    self.payload = payload
    self.key = key
    self.signature = signature
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if couvert != "signed/1" { writer.raw(",\"couvert\":"); couvert.write(json: &writer) }
    writer.raw(",\"payload\":"); payload.write(json: &writer)
    writer.raw(",\"key\":"); key.write(json: &writer)
    writer.raw(",\"signature\":"); signature.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension MenuAt: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var version: Int64?
    var at: Instant?
    var name: String?
    var onSale: OnSale?
    var sections: [SectionAt] = []
    var items: [ItemAt] = []
    var groups: [GroupAt] = []
    var priceBooks: [String] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: version = Int64(json: &reader)  // version
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x656c61735f6e6f where word.b == 0 && word.c == 0: onSale = OnSale(json: &reader)  // on_sale
      case 0x736e6f6974636573 where word.b == 0 && word.c == 0: if let read = reader.maybe([SectionAt].self) { sections = read }  // sections
      case 0x736d657469 where word.b == 0 && word.c == 0: if let read = reader.maybe([ItemAt].self) { items = read }  // items
      case 0x7370756f7267 where word.b == 0 && word.c == 0: if let read = reader.maybe([GroupAt].self) { groups = read }  // groups
      case 0x6f625f6563697270 where word.b == 0x736b6f && word.c == 0: if let read = reader.maybe([String].self) { priceBooks = read }  // price_books
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let version else { reader.missing("version"); return nil }
    guard let at else { reader.missing("at"); return nil }
    guard let onSale else { reader.missing("on_sale"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.version = version
    self.at = at
    self.name = name
    self.onSale = onSale
    self.sections = sections
    self.items = items
    self.groups = groups
    self.priceBooks = priceBooks
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    writer.raw(",\"version\":"); version.write(json: &writer)
    writer.raw(",\"at\":"); at.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    writer.raw(",\"on_sale\":"); onSale.write(json: &writer)
    if !sections.isEmpty { writer.raw(",\"sections\":"); sections.write(json: &writer) }
    if !items.isEmpty { writer.raw(",\"items\":"); items.write(json: &writer) }
    if !groups.isEmpty { writer.raw(",\"groups\":"); groups.write(json: &writer) }
    if !priceBooks.isEmpty { writer.raw(",\"price_books\":"); priceBooks.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ConfigurationFacts: JsonValue {
  init?(json reader: inout JsonReader) {
    var allergens: [AllergenFact]?
    var diets: [DietFact] = []
    var nutrition: [NutrientAmount] = []
    var minimumAge: Int32 = 0
    var ageSource: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6e656772656c6c61 where word.b == 0x73 && word.c == 0: allergens = [AllergenFact](json: &reader)  // allergens
      case 0x7374656964 where word.b == 0 && word.c == 0: if let read = reader.maybe([DietFact].self) { diets = read }  // diets
      case 0x6f6974697274756e where word.b == 0x6e && word.c == 0: if let read = reader.maybe([NutrientAmount].self) { nutrition = read }  // nutrition
      case 0x5f6d756d696e696d where word.b == 0x656761 && word.c == 0: if let read = reader.maybe(Int32.self) { minimumAge = read }  // minimum_age
      case 0x72756f735f656761 where word.b == 0x6563 && word.c == 0: ageSource = reader.maybe(String.self)  // age_source
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let allergens else { reader.missing("allergens"); return nil }
    if reader.failed { return nil }
    self.allergens = allergens
    self.diets = diets
    self.nutrition = nutrition
    self.minimumAge = minimumAge
    self.ageSource = ageSource
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"allergens\":"); allergens.write(json: &writer)
    if !diets.isEmpty { writer.raw(",\"diets\":"); diets.write(json: &writer) }
    if !nutrition.isEmpty { writer.raw(",\"nutrition\":"); nutrition.write(json: &writer) }
    if minimumAge != 0 { writer.raw(",\"minimum_age\":"); minimumAge.write(json: &writer) }
    if let ageSource { writer.raw(",\"age_source\":"); ageSource.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Basket: JsonValue {
  init?(json reader: inout JsonReader) {
    var group: GroupCart?
    var owner: String?
    var joinToken: String?
    var people: [BasketPerson] = []
    var version: Int64?
    var updatedAt: Instant?
    var expiresAt: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x70756f7267 where word.b == 0 && word.c == 0: group = GroupCart(json: &reader)  // group
      case 0x72656e776f where word.b == 0 && word.c == 0: owner = String(json: &reader)  // owner
      case 0x6b6f745f6e696f6a where word.b == 0x6e65 && word.c == 0: joinToken = String(json: &reader)  // join_token
      case 0x656c706f6570 where word.b == 0 && word.c == 0: if let read = reader.maybe([BasketPerson].self) { people = read }  // people
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: version = Int64(json: &reader)  // version
      case 0x5f64657461647075 where word.b == 0x7461 && word.c == 0: updatedAt = Instant(json: &reader)  // updated_at
      case 0x5f73657269707865 where word.b == 0x7461 && word.c == 0: expiresAt = Instant(json: &reader)  // expires_at
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let group else { reader.missing("group"); return nil }
    guard let owner else { reader.missing("owner"); return nil }
    guard let joinToken else { reader.missing("join_token"); return nil }
    guard let version else { reader.missing("version"); return nil }
    guard let updatedAt else { reader.missing("updated_at"); return nil }
    guard let expiresAt else { reader.missing("expires_at"); return nil }
    if reader.failed { return nil }
    self.group = group
    self.owner = owner
    self.joinToken = joinToken
    self.people = people
    self.version = version
    self.updatedAt = updatedAt
    self.expiresAt = expiresAt
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"group\":"); group.write(json: &writer)
    writer.raw(",\"owner\":"); owner.write(json: &writer)
    writer.raw(",\"join_token\":"); joinToken.write(json: &writer)
    if !people.isEmpty { writer.raw(",\"people\":"); people.write(json: &writer) }
    writer.raw(",\"version\":"); version.write(json: &writer)
    writer.raw(",\"updated_at\":"); updatedAt.write(json: &writer)
    writer.raw(",\"expires_at\":"); expiresAt.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Mutation: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var seq: Int64?
    var lane: String?
    var name: String?
    var schema: Int32?
    var args: String?
    var ageMs: Int64 = 0
    var ageIsLowerBound: Bool = false
    var notAfterAgeMs: Int64?
    var dependsOn: Id?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x716573 where word.b == 0 && word.c == 0: seq = Int64(json: &reader)  // seq
      case 0x656e616c where word.b == 0 && word.c == 0: lane = String(json: &reader)  // lane
      case 0x656d616e where word.b == 0 && word.c == 0: name = String(json: &reader)  // name
      case 0x616d65686373 where word.b == 0 && word.c == 0: schema = Int32(json: &reader)  // schema
      case 0x73677261 where word.b == 0 && word.c == 0: args = String(json: &reader)  // args
      case 0x736d5f656761 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { ageMs = read }  // age_ms
      case 0x6c5f73695f656761 where word.b == 0x756f625f7265776f && word.c == 0x646e: if let read = reader.maybe(Bool.self) { ageIsLowerBound = read }  // age_is_lower_bound
      case 0x657466615f746f6e where word.b == 0x736d5f6567615f72 && word.c == 0: notAfterAgeMs = reader.maybe(Int64.self)  // not_after_age_ms
      case 0x5f73646e65706564 where word.b == 0x6e6f && word.c == 0: dependsOn = reader.maybe(Id.self)  // depends_on
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let seq else { reader.missing("seq"); return nil }
    guard let lane else { reader.missing("lane"); return nil }
    guard let name else { reader.missing("name"); return nil }
    guard let schema else { reader.missing("schema"); return nil }
    guard let args else { reader.missing("args"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.seq = seq
    self.lane = lane
    self.name = name
    self.schema = schema
    self.args = args
    self.ageMs = ageMs
    self.ageIsLowerBound = ageIsLowerBound
    self.notAfterAgeMs = notAfterAgeMs
    self.dependsOn = dependsOn
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"seq\":"); seq.write(json: &writer)
    writer.raw(",\"lane\":"); lane.write(json: &writer)
    writer.raw(",\"name\":"); name.write(json: &writer)
    writer.raw(",\"schema\":"); schema.write(json: &writer)
    writer.raw(",\"args\":"); args.write(json: &writer)
    if ageMs != 0 { writer.raw(",\"age_ms\":"); ageMs.write(json: &writer) }
    if ageIsLowerBound { writer.raw(",\"age_is_lower_bound\":"); ageIsLowerBound.write(json: &writer) }
    if let notAfterAgeMs { writer.raw(",\"not_after_age_ms\":"); notAfterAgeMs.write(json: &writer) }
    if let dependsOn { writer.raw(",\"depends_on\":"); dependsOn.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PushRequest: JsonValue {
  init?(json reader: inout JsonReader) {
    var device: Id?
    var incarnation: Id?
    var salt: String?
    var `protocol`: Int32?
    var mutations: [Mutation] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656369766564 where word.b == 0 && word.c == 0: device = Id(json: &reader)  // device
      case 0x74616e7261636e69 where word.b == 0x6e6f69 && word.c == 0: incarnation = Id(json: &reader)  // incarnation
      case 0x746c6173 where word.b == 0 && word.c == 0: salt = reader.maybe(String.self)  // salt
      case 0x6c6f636f746f7270 where word.b == 0 && word.c == 0: `protocol` = Int32(json: &reader)  // protocol
      case 0x6e6f69746174756d where word.b == 0x73 && word.c == 0: if let read = reader.maybe([Mutation].self) { mutations = read }  // mutations
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let device else { reader.missing("device"); return nil }
    guard let incarnation else { reader.missing("incarnation"); return nil }
    guard let `protocol` else { reader.missing("protocol"); return nil }
    if reader.failed { return nil }
    self.device = device
    self.incarnation = incarnation
    self.salt = salt
    self.`protocol` = `protocol`
    self.mutations = mutations
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"device\":"); device.write(json: &writer)
    writer.raw(",\"incarnation\":"); incarnation.write(json: &writer)
    if let salt { writer.raw(",\"salt\":"); salt.write(json: &writer) }
    writer.raw(",\"protocol\":"); `protocol`.write(json: &writer)
    if !mutations.isEmpty { writer.raw(",\"mutations\":"); mutations.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SyncProblem: JsonValue {
  init?(json reader: inout JsonReader) {
    var code: String?
    var path: String?
    var details: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65646f63 where word.b == 0 && word.c == 0: code = String(json: &reader)  // code
      case 0x68746170 where word.b == 0 && word.c == 0: path = reader.maybe(String.self)  // path
      case 0x736c6961746564 where word.b == 0 && word.c == 0: details = reader.maybe(String.self)  // details
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let code else { reader.missing("code"); return nil }
    if reader.failed { return nil }
    self.code = code
    self.path = path
    self.details = details
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"code\":"); code.write(json: &writer)
    if let path { writer.raw(",\"path\":"); path.write(json: &writer) }
    if let details { writer.raw(",\"details\":"); details.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Verdict: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var seq: Int64?
    var verdict: VerdictKind?
    var problem: SyncProblem?
    var entity: String?
    var entityId: String?
    var version: Int64 = 0
    var pos: Int64 = 0
    var afterMs: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x716573 where word.b == 0 && word.c == 0: seq = Int64(json: &reader)  // seq
      case 0x74636964726576 where word.b == 0 && word.c == 0: verdict = VerdictKind(json: &reader)  // verdict
      case 0x6d656c626f7270 where word.b == 0 && word.c == 0: problem = reader.maybe(SyncProblem.self)  // problem
      case 0x797469746e65 where word.b == 0 && word.c == 0: entity = reader.maybe(String.self)  // entity
      case 0x695f797469746e65 where word.b == 0x64 && word.c == 0: entityId = reader.maybe(String.self)  // entity_id
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { version = read }  // version
      case 0x736f70 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { pos = read }  // pos
      case 0x736d5f7265746661 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { afterMs = read }  // after_ms
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let seq else { reader.missing("seq"); return nil }
    guard let verdict else { reader.missing("verdict"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.seq = seq
    self.verdict = verdict
    self.problem = problem
    self.entity = entity
    self.entityId = entityId
    self.version = version
    self.pos = pos
    self.afterMs = afterMs
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"seq\":"); seq.write(json: &writer)
    writer.raw(",\"verdict\":"); verdict.write(json: &writer)
    if let problem { writer.raw(",\"problem\":"); problem.write(json: &writer) }
    if let entity { writer.raw(",\"entity\":"); entity.write(json: &writer) }
    if let entityId { writer.raw(",\"entity_id\":"); entityId.write(json: &writer) }
    if version != 0 { writer.raw(",\"version\":"); version.write(json: &writer) }
    if pos != 0 { writer.raw(",\"pos\":"); pos.write(json: &writer) }
    if afterMs != 0 { writer.raw(",\"after_ms\":"); afterMs.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PushAnswer: JsonValue {
  init?(json reader: inout JsonReader) {
    var salt: String?
    var epoch: String?
    var verdicts: [Verdict]?
    var settledSeq: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746c6173 where word.b == 0 && word.c == 0: salt = String(json: &reader)  // salt
      case 0x68636f7065 where word.b == 0 && word.c == 0: epoch = String(json: &reader)  // epoch
      case 0x7374636964726576 where word.b == 0 && word.c == 0: verdicts = [Verdict](json: &reader)  // verdicts
      case 0x5f64656c74746573 where word.b == 0x716573 && word.c == 0: settledSeq = Int64(json: &reader)  // settled_seq
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let salt else { reader.missing("salt"); return nil }
    guard let epoch else { reader.missing("epoch"); return nil }
    guard let verdicts else { reader.missing("verdicts"); return nil }
    guard let settledSeq else { reader.missing("settled_seq"); return nil }
    if reader.failed { return nil }
    self.salt = salt
    self.epoch = epoch
    self.verdicts = verdicts
    self.settledSeq = settledSeq
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"salt\":"); salt.write(json: &writer)
    writer.raw(",\"epoch\":"); epoch.write(json: &writer)
    writer.raw(",\"verdicts\":"); verdicts.write(json: &writer)
    writer.raw(",\"settled_seq\":"); settledSeq.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PullRequest: JsonValue {
  init?(json reader: inout JsonReader) {
    var device: Id?
    var incarnation: Id?
    var salt: String?
    var `protocol`: Int32?
    var scopes: [String]?
    var cursor: String?
    var limit: Int32 = 500
    var waitMs: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656369766564 where word.b == 0 && word.c == 0: device = Id(json: &reader)  // device
      case 0x74616e7261636e69 where word.b == 0x6e6f69 && word.c == 0: incarnation = Id(json: &reader)  // incarnation
      case 0x746c6173 where word.b == 0 && word.c == 0: salt = String(json: &reader)  // salt
      case 0x6c6f636f746f7270 where word.b == 0 && word.c == 0: `protocol` = Int32(json: &reader)  // protocol
      case 0x7365706f6373 where word.b == 0 && word.c == 0: scopes = [String](json: &reader)  // scopes
      case 0x726f73727563 where word.b == 0 && word.c == 0: cursor = reader.maybe(String.self)  // cursor
      case 0x74696d696c where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { limit = read }  // limit
      case 0x736d5f74696177 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { waitMs = read }  // wait_ms
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let device else { reader.missing("device"); return nil }
    guard let incarnation else { reader.missing("incarnation"); return nil }
    guard let salt else { reader.missing("salt"); return nil }
    guard let `protocol` else { reader.missing("protocol"); return nil }
    guard let scopes else { reader.missing("scopes"); return nil }
    if reader.failed { return nil }
    self.device = device
    self.incarnation = incarnation
    self.salt = salt
    self.`protocol` = `protocol`
    self.scopes = scopes
    self.cursor = cursor
    self.limit = limit
    self.waitMs = waitMs
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"device\":"); device.write(json: &writer)
    writer.raw(",\"incarnation\":"); incarnation.write(json: &writer)
    writer.raw(",\"salt\":"); salt.write(json: &writer)
    writer.raw(",\"protocol\":"); `protocol`.write(json: &writer)
    writer.raw(",\"scopes\":"); scopes.write(json: &writer)
    if let cursor { writer.raw(",\"cursor\":"); cursor.write(json: &writer) }
    if limit != 500 { writer.raw(",\"limit\":"); limit.write(json: &writer) }
    if waitMs != 0 { writer.raw(",\"wait_ms\":"); waitMs.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SyncChange: JsonValue {
  init?(json reader: inout JsonReader) {
    var kind: SyncChangeKind?
    var scope: String?
    var entity: String?
    var id: String?
    var version: Int64 = 0
    var body: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x646e696b where word.b == 0 && word.c == 0: kind = SyncChangeKind(json: &reader)  // kind
      case 0x65706f6373 where word.b == 0 && word.c == 0: scope = String(json: &reader)  // scope
      case 0x797469746e65 where word.b == 0 && word.c == 0: entity = reader.maybe(String.self)  // entity
      case 0x6469 where word.b == 0 && word.c == 0: id = reader.maybe(String.self)  // id
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { version = read }  // version
      case 0x79646f62 where word.b == 0 && word.c == 0: body = reader.maybe(String.self)  // body
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let kind else { reader.missing("kind"); return nil }
    guard let scope else { reader.missing("scope"); return nil }
    if reader.failed { return nil }
    self.kind = kind
    self.scope = scope
    self.entity = entity
    self.id = id
    self.version = version
    self.body = body
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    writer.raw(",\"scope\":"); scope.write(json: &writer)
    if let entity { writer.raw(",\"entity\":"); entity.write(json: &writer) }
    if let id { writer.raw(",\"id\":"); id.write(json: &writer) }
    if version != 0 { writer.raw(",\"version\":"); version.write(json: &writer) }
    if let body { writer.raw(",\"body\":"); body.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ScopeSum: JsonValue {
  init?(json reader: inout JsonReader) {
    var scope: String?
    var count: Int64?
    var sum: String?
    var pos: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65706f6373 where word.b == 0 && word.c == 0: scope = String(json: &reader)  // scope
      case 0x746e756f63 where word.b == 0 && word.c == 0: count = Int64(json: &reader)  // count
      case 0x6d7573 where word.b == 0 && word.c == 0: sum = String(json: &reader)  // sum
      case 0x736f70 where word.b == 0 && word.c == 0: pos = Int64(json: &reader)  // pos
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let scope else { reader.missing("scope"); return nil }
    guard let count else { reader.missing("count"); return nil }
    guard let sum else { reader.missing("sum"); return nil }
    guard let pos else { reader.missing("pos"); return nil }
    if reader.failed { return nil }
    self.scope = scope
    self.count = count
    self.sum = sum
    self.pos = pos
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"scope\":"); scope.write(json: &writer)
    writer.raw(",\"count\":"); count.write(json: &writer)
    writer.raw(",\"sum\":"); sum.write(json: &writer)
    writer.raw(",\"pos\":"); pos.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PullAnswer: JsonValue {
  init?(json reader: inout JsonReader) {
    var changes: [SyncChange]?
    var cursor: String?
    var more: Bool?
    var settledSeq: Int64 = 0
    var scopes: [ScopeSum] = []
    var epoch: String?
    var at: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7365676e616863 where word.b == 0 && word.c == 0: changes = [SyncChange](json: &reader)  // changes
      case 0x726f73727563 where word.b == 0 && word.c == 0: cursor = String(json: &reader)  // cursor
      case 0x65726f6d where word.b == 0 && word.c == 0: more = Bool(json: &reader)  // more
      case 0x5f64656c74746573 where word.b == 0x716573 && word.c == 0: if let read = reader.maybe(Int64.self) { settledSeq = read }  // settled_seq
      case 0x7365706f6373 where word.b == 0 && word.c == 0: if let read = reader.maybe([ScopeSum].self) { scopes = read }  // scopes
      case 0x68636f7065 where word.b == 0 && word.c == 0: epoch = String(json: &reader)  // epoch
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let changes else { reader.missing("changes"); return nil }
    guard let cursor else { reader.missing("cursor"); return nil }
    guard let more else { reader.missing("more"); return nil }
    guard let epoch else { reader.missing("epoch"); return nil }
    guard let at else { reader.missing("at"); return nil }
    if reader.failed { return nil }
    self.changes = changes
    self.cursor = cursor
    self.more = more
    self.settledSeq = settledSeq
    self.scopes = scopes
    self.epoch = epoch
    self.at = at
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"changes\":"); changes.write(json: &writer)
    writer.raw(",\"cursor\":"); cursor.write(json: &writer)
    writer.raw(",\"more\":"); more.write(json: &writer)
    if settledSeq != 0 { writer.raw(",\"settled_seq\":"); settledSeq.write(json: &writer) }
    if !scopes.isEmpty { writer.raw(",\"scopes\":"); scopes.write(json: &writer) }
    writer.raw(",\"epoch\":"); epoch.write(json: &writer)
    writer.raw(",\"at\":"); at.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OffsetChange: JsonValue {
  init?(json reader: inout JsonReader) {
    var at: Instant?
    var offsetS: Int32?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x735f74657366666f where word.b == 0 && word.c == 0: offsetS = Int32(json: &reader)  // offset_s
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let at else { reader.missing("at"); return nil }
    guard let offsetS else { reader.missing("offset_s"); return nil }
    if reader.failed { return nil }
    self.at = at
    self.offsetS = offsetS
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"at\":"); at.write(json: &writer)
    writer.raw(",\"offset_s\":"); offsetS.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension DayWindow: JsonValue {
  init?(json reader: inout JsonReader) {
    var `open`: String?
    var close: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6e65706f where word.b == 0 && word.c == 0: `open` = String(json: &reader)  // open
      case 0x65736f6c63 where word.b == 0 && word.c == 0: close = String(json: &reader)  // close
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let `open` else { reader.missing("open"); return nil }
    guard let close else { reader.missing("close"); return nil }
    if reader.failed { return nil }
    self.`open` = `open`
    self.close = close
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"open\":"); `open`.write(json: &writer)
    writer.raw(",\"close\":"); close.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension WeeklyWindow: JsonValue {
  init?(json reader: inout JsonReader) {
    var day: Int32?
    var `open`: String?
    var close: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x796164 where word.b == 0 && word.c == 0: day = Int32(json: &reader)  // day
      case 0x6e65706f where word.b == 0 && word.c == 0: `open` = String(json: &reader)  // open
      case 0x65736f6c63 where word.b == 0 && word.c == 0: close = String(json: &reader)  // close
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let day else { reader.missing("day"); return nil }
    guard let `open` else { reader.missing("open"); return nil }
    guard let close else { reader.missing("close"); return nil }
    if reader.failed { return nil }
    self.day = day
    self.`open` = `open`
    self.close = close
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"day\":"); day.write(json: &writer)
    writer.raw(",\"open\":"); `open`.write(json: &writer)
    writer.raw(",\"close\":"); close.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension DateException: JsonValue {
  init?(json reader: inout JsonReader) {
    var date: String?
    var windows: [DayWindow] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65746164 where word.b == 0 && word.c == 0: date = String(json: &reader)  // date
      case 0x73776f646e6977 where word.b == 0 && word.c == 0: if let read = reader.maybe([DayWindow].self) { windows = read }  // windows
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let date else { reader.missing("date"); return nil }
    if reader.failed { return nil }
    self.date = date
    self.windows = windows
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"date\":"); date.write(json: &writer)
    if !windows.isEmpty { writer.raw(",\"windows\":"); windows.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension GeoPoint: JsonValue {
  init?(json reader: inout JsonReader) {
    var latE7: Int32?
    var lngE7: Int32?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x37655f74616c where word.b == 0 && word.c == 0: latE7 = Int32(json: &reader)  // lat_e7
      case 0x37655f676e6c where word.b == 0 && word.c == 0: lngE7 = Int32(json: &reader)  // lng_e7
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let latE7 else { reader.missing("lat_e7"); return nil }
    guard let lngE7 else { reader.missing("lng_e7"); return nil }
    if reader.failed { return nil }
    self.latE7 = latE7
    self.lngE7 = lngE7
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"lat_e7\":"); latE7.write(json: &writer)
    writer.raw(",\"lng_e7\":"); lngE7.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Polygon: JsonValue {
  init?(json reader: inout JsonReader) {
    var outer: [GeoPoint]?
    var holes: [[GeoPoint]] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x726574756f where word.b == 0 && word.c == 0: outer = [GeoPoint](json: &reader)  // outer
      case 0x73656c6f68 where word.b == 0 && word.c == 0: if let read = reader.maybe([[GeoPoint]].self) { holes = read }  // holes
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let outer else { reader.missing("outer"); return nil }
    if reader.failed { return nil }
    self.outer = outer
    self.holes = holes
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"outer\":"); outer.write(json: &writer)
    if !holes.isEmpty { writer.raw(",\"holes\":"); holes.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension DeliveryZone: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var area: Polygon?
    var radiusM: Int64?
    var excludes: [Polygon] = []
    var hours: Calendar?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x61657261 where word.b == 0 && word.c == 0: area = reader.maybe(Polygon.self)  // area
      case 0x6d5f737569646172 where word.b == 0 && word.c == 0: radiusM = reader.maybe(Int64.self)  // radius_m
      case 0x736564756c637865 where word.b == 0 && word.c == 0: if let read = reader.maybe([Polygon].self) { excludes = read }  // excludes
      case 0x7372756f68 where word.b == 0 && word.c == 0: hours = reader.maybe(Calendar.self)  // hours
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.area = area
    self.radiusM = radiusM
    self.excludes = excludes
    self.hours = hours
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let area { writer.raw(",\"area\":"); area.write(json: &writer) }
    if let radiusM { writer.raw(",\"radius_m\":"); radiusM.write(json: &writer) }
    if !excludes.isEmpty { writer.raw(",\"excludes\":"); excludes.write(json: &writer) }
    if let hours { writer.raw(",\"hours\":"); hours.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension FulfilmentOffer: JsonValue {
  init?(json reader: inout JsonReader) {
    var fulfilment: Fulfilment?
    var hours: Calendar?
    var preparationMinutes: Int32 = 20
    var daysAhead: Int32 = 0
    var minimumMinor: Int64?
    var maximumMinor: Int64?
    var lastOrderMinutes: Int32 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656d6c69666c7566 where word.b == 0x746e && word.c == 0: fulfilment = Fulfilment(json: &reader)  // fulfilment
      case 0x7372756f68 where word.b == 0 && word.c == 0: hours = reader.maybe(Calendar.self)  // hours
      case 0x7461726170657270 where word.b == 0x756e696d5f6e6f69 && word.c == 0x736574: if let read = reader.maybe(Int32.self) { preparationMinutes = read }  // preparation_minutes
      case 0x6568615f73796164 where word.b == 0x6461 && word.c == 0: if let read = reader.maybe(Int32.self) { daysAhead = read }  // days_ahead
      case 0x5f6d756d696e696d where word.b == 0x726f6e696d && word.c == 0: minimumMinor = reader.maybe(Int64.self)  // minimum_minor
      case 0x5f6d756d6978616d where word.b == 0x726f6e696d && word.c == 0: maximumMinor = reader.maybe(Int64.self)  // maximum_minor
      case 0x64726f5f7473616c where word.b == 0x74756e696d5f7265 && word.c == 0x7365: if let read = reader.maybe(Int32.self) { lastOrderMinutes = read }  // last_order_minutes
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let fulfilment else { reader.missing("fulfilment"); return nil }
    if reader.failed { return nil }
    self.fulfilment = fulfilment
    self.hours = hours
    self.preparationMinutes = preparationMinutes
    self.daysAhead = daysAhead
    self.minimumMinor = minimumMinor
    self.maximumMinor = maximumMinor
    self.lastOrderMinutes = lastOrderMinutes
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"fulfilment\":"); fulfilment.write(json: &writer)
    if let hours { writer.raw(",\"hours\":"); hours.write(json: &writer) }
    if preparationMinutes != 20 { writer.raw(",\"preparation_minutes\":"); preparationMinutes.write(json: &writer) }
    if daysAhead != 0 { writer.raw(",\"days_ahead\":"); daysAhead.write(json: &writer) }
    if let minimumMinor { writer.raw(",\"minimum_minor\":"); minimumMinor.write(json: &writer) }
    if let maximumMinor { writer.raw(",\"maximum_minor\":"); maximumMinor.write(json: &writer) }
    if lastOrderMinutes != 0 { writer.raw(",\"last_order_minutes\":"); lastOrderMinutes.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Kitchen: JsonValue {
  init?(json reader: inout JsonReader) {
    var stations: Int32 = 1
    var slotMinutes: Int32 = 15
    var slotCapacity: Int64 = 0
    var itemMinutes: Int32 = 0
    var rush: [RushWindow] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x736e6f6974617473 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { stations = read }  // stations
      case 0x6e696d5f746f6c73 where word.b == 0x73657475 && word.c == 0: if let read = reader.maybe(Int32.self) { slotMinutes = read }  // slot_minutes
      case 0x7061635f746f6c73 where word.b == 0x7974696361 && word.c == 0: if let read = reader.maybe(Int64.self) { slotCapacity = read }  // slot_capacity
      case 0x6e696d5f6d657469 where word.b == 0x73657475 && word.c == 0: if let read = reader.maybe(Int32.self) { itemMinutes = read }  // item_minutes
      case 0x68737572 where word.b == 0 && word.c == 0: if let read = reader.maybe([RushWindow].self) { rush = read }  // rush
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.stations = stations
    self.slotMinutes = slotMinutes
    self.slotCapacity = slotCapacity
    self.itemMinutes = itemMinutes
    self.rush = rush
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if stations != 1 { writer.raw(",\"stations\":"); stations.write(json: &writer) }
    if slotMinutes != 15 { writer.raw(",\"slot_minutes\":"); slotMinutes.write(json: &writer) }
    if slotCapacity != 0 { writer.raw(",\"slot_capacity\":"); slotCapacity.write(json: &writer) }
    if itemMinutes != 0 { writer.raw(",\"item_minutes\":"); itemMinutes.write(json: &writer) }
    if !rush.isEmpty { writer.raw(",\"rush\":"); rush.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension RushWindow: JsonValue {
  init?(json reader: inout JsonReader) {
    var hours: Calendar?
    var factorPermille: Int32 = 1500
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7372756f68 where word.b == 0 && word.c == 0: hours = Calendar(json: &reader)  // hours
      case 0x705f726f74636166 where word.b == 0x656c6c696d7265 && word.c == 0: if let read = reader.maybe(Int32.self) { factorPermille = read }  // factor_permille
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let hours else { reader.missing("hours"); return nil }
    if reader.failed { return nil }
    self.hours = hours
    self.factorPermille = factorPermille
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"hours\":"); hours.write(json: &writer)
    if factorPermille != 1500 { writer.raw(",\"factor_permille\":"); factorPermille.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Availability: JsonValue {
  init?(json reader: inout JsonReader) {
    var calendar: Calendar?
    var suspendedUntil: Instant?
    var suspensionReason: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7261646e656c6163 where word.b == 0 && word.c == 0: calendar = reader.maybe(Calendar.self)  // calendar
      case 0x65646e6570737573 where word.b == 0x6c69746e755f64 && word.c == 0: suspendedUntil = reader.maybe(Instant.self)  // suspended_until
      case 0x69736e6570737573 where word.b == 0x6f736165725f6e6f && word.c == 0x6e: suspensionReason = reader.maybe(String.self)  // suspension_reason
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.calendar = calendar
    self.suspendedUntil = suspendedUntil
    self.suspensionReason = suspensionReason
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let calendar { writer.raw(",\"calendar\":"); calendar.write(json: &writer) }
    if let suspendedUntil { writer.raw(",\"suspended_until\":"); suspendedUntil.write(json: &writer) }
    if let suspensionReason { writer.raw(",\"suspension_reason\":"); suspensionReason.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension AllergenDeclaration: JsonValue {
  init?(json reader: inout JsonReader) {
    var allergen: Allergen?
    var presence: Presence?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6e656772656c6c61 where word.b == 0 && word.c == 0: allergen = Allergen(json: &reader)  // allergen
      case 0x65636e6573657270 where word.b == 0 && word.c == 0: presence = Presence(json: &reader)  // presence
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let allergen else { reader.missing("allergen"); return nil }
    guard let presence else { reader.missing("presence"); return nil }
    if reader.failed { return nil }
    self.allergen = allergen
    self.presence = presence
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"allergen\":"); allergen.write(json: &writer)
    writer.raw(",\"presence\":"); presence.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension NutrientAmount: JsonValue {
  init?(json reader: inout JsonReader) {
    var nutrient: Nutrient?
    var low: Int64?
    var high: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746e65697274756e where word.b == 0 && word.c == 0: nutrient = Nutrient(json: &reader)  // nutrient
      case 0x776f6c where word.b == 0 && word.c == 0: low = Int64(json: &reader)  // low
      case 0x68676968 where word.b == 0 && word.c == 0: high = Int64(json: &reader)  // high
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let nutrient else { reader.missing("nutrient"); return nil }
    guard let low else { reader.missing("low"); return nil }
    guard let high else { reader.missing("high"); return nil }
    if reader.failed { return nil }
    self.nutrient = nutrient
    self.low = low
    self.high = high
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"nutrient\":"); nutrient.write(json: &writer)
    writer.raw(",\"low\":"); low.write(json: &writer)
    writer.raw(",\"high\":"); high.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension MenuHead: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var currency: String?
    var defaultLocale: String = "en"
    var availability: Availability?
    var locales: [String] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x79636e6572727563 where word.b == 0 && word.c == 0: currency = reader.maybe(String.self)  // currency
      case 0x5f746c7561666564 where word.b == 0x656c61636f6c && word.c == 0: if let read = reader.maybe(String.self) { defaultLocale = read }  // default_locale
      case 0x6962616c69617661 where word.b == 0x7974696c && word.c == 0: availability = reader.maybe(Availability.self)  // availability
      case 0x73656c61636f6c where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { locales = read }  // locales
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.currency = currency
    self.defaultLocale = defaultLocale
    self.availability = availability
    self.locales = locales
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if let currency { writer.raw(",\"currency\":"); currency.write(json: &writer) }
    if defaultLocale != "en" { writer.raw(",\"default_locale\":"); defaultLocale.write(json: &writer) }
    if let availability { writer.raw(",\"availability\":"); availability.write(json: &writer) }
    if !locales.isEmpty { writer.raw(",\"locales\":"); locales.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SectionPlace: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var depth: Int32 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x6874706564 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { depth = read }  // depth
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.depth = depth
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if depth != 0 { writer.raw(",\"depth\":"); depth.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OnSale: JsonValue {
  init?(json reader: inout JsonReader) {
    var now: Bool?
    var returnsAt: Instant?
    var reason: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x776f6e where word.b == 0 && word.c == 0: now = Bool(json: &reader)  // now
      case 0x5f736e7275746572 where word.b == 0x7461 && word.c == 0: returnsAt = reader.maybe(Instant.self)  // returns_at
      case 0x6e6f73616572 where word.b == 0 && word.c == 0: reason = reader.maybe(String.self)  // reason
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let now else { reader.missing("now"); return nil }
    if reader.failed { return nil }
    self.now = now
    self.returnsAt = returnsAt
    self.reason = reason
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"now\":"); now.write(json: &writer)
    if let returnsAt { writer.raw(",\"returns_at\":"); returnsAt.write(json: &writer) }
    if let reason { writer.raw(",\"reason\":"); reason.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VariantAt: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: String?
    var priceMinor: Int64?
    var listedMinor: Int64?
    var onSale: OnSale?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x696d5f6563697270 where word.b == 0x726f6e && word.c == 0: priceMinor = Int64(json: &reader)  // price_minor
      case 0x6d5f64657473696c where word.b == 0x726f6e69 && word.c == 0: listedMinor = Int64(json: &reader)  // listed_minor
      case 0x656c61735f6e6f where word.b == 0 && word.c == 0: onSale = OnSale(json: &reader)  // on_sale
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let priceMinor else { reader.missing("price_minor"); return nil }
    guard let listedMinor else { reader.missing("listed_minor"); return nil }
    guard let onSale else { reader.missing("on_sale"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.priceMinor = priceMinor
    self.listedMinor = listedMinor
    self.onSale = onSale
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    writer.raw(",\"price_minor\":"); priceMinor.write(json: &writer)
    writer.raw(",\"listed_minor\":"); listedMinor.write(json: &writer)
    writer.raw(",\"on_sale\":"); onSale.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ItemAt: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: String?
    var description: String?
    var priceMinor: Int64?
    var listedMinor: Int64?
    var variants: [VariantAt] = []
    var onSale: OnSale?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x7470697263736564 where word.b == 0x6e6f69 && word.c == 0: description = reader.maybe(String.self)  // description
      case 0x696d5f6563697270 where word.b == 0x726f6e && word.c == 0: priceMinor = Int64(json: &reader)  // price_minor
      case 0x6d5f64657473696c where word.b == 0x726f6e69 && word.c == 0: listedMinor = Int64(json: &reader)  // listed_minor
      case 0x73746e6169726176 where word.b == 0 && word.c == 0: if let read = reader.maybe([VariantAt].self) { variants = read }  // variants
      case 0x656c61735f6e6f where word.b == 0 && word.c == 0: onSale = OnSale(json: &reader)  // on_sale
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let priceMinor else { reader.missing("price_minor"); return nil }
    guard let listedMinor else { reader.missing("listed_minor"); return nil }
    guard let onSale else { reader.missing("on_sale"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.description = description
    self.priceMinor = priceMinor
    self.listedMinor = listedMinor
    self.variants = variants
    self.onSale = onSale
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if let description { writer.raw(",\"description\":"); description.write(json: &writer) }
    writer.raw(",\"price_minor\":"); priceMinor.write(json: &writer)
    writer.raw(",\"listed_minor\":"); listedMinor.write(json: &writer)
    if !variants.isEmpty { writer.raw(",\"variants\":"); variants.write(json: &writer) }
    writer.raw(",\"on_sale\":"); onSale.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OptionAt: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: String?
    var priceMinor: Int64?
    var listedMinor: Int64?
    var onSale: OnSale?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x696d5f6563697270 where word.b == 0x726f6e && word.c == 0: priceMinor = Int64(json: &reader)  // price_minor
      case 0x6d5f64657473696c where word.b == 0x726f6e69 && word.c == 0: listedMinor = Int64(json: &reader)  // listed_minor
      case 0x656c61735f6e6f where word.b == 0 && word.c == 0: onSale = OnSale(json: &reader)  // on_sale
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let priceMinor else { reader.missing("price_minor"); return nil }
    guard let listedMinor else { reader.missing("listed_minor"); return nil }
    guard let onSale else { reader.missing("on_sale"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.priceMinor = priceMinor
    self.listedMinor = listedMinor
    self.onSale = onSale
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    writer.raw(",\"price_minor\":"); priceMinor.write(json: &writer)
    writer.raw(",\"listed_minor\":"); listedMinor.write(json: &writer)
    writer.raw(",\"on_sale\":"); onSale.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension GroupAt: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: String?
    var options: [OptionAt] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x736e6f6974706f where word.b == 0 && word.c == 0: if let read = reader.maybe([OptionAt].self) { options = read }  // options
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.options = options
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if !options.isEmpty { writer.raw(",\"options\":"); options.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SectionAt: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: String?
    var description: String?
    var items: [String] = []
    var sections: [SectionAt] = []
    var onSale: OnSale?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x7470697263736564 where word.b == 0x6e6f69 && word.c == 0: description = reader.maybe(String.self)  // description
      case 0x736d657469 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { items = read }  // items
      case 0x736e6f6974636573 where word.b == 0 && word.c == 0: if let read = reader.maybe([SectionAt].self) { sections = read }  // sections
      case 0x656c61735f6e6f where word.b == 0 && word.c == 0: onSale = OnSale(json: &reader)  // on_sale
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let onSale else { reader.missing("on_sale"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.description = description
    self.items = items
    self.sections = sections
    self.onSale = onSale
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if let description { writer.raw(",\"description\":"); description.write(json: &writer) }
    if !items.isEmpty { writer.raw(",\"items\":"); items.write(json: &writer) }
    if !sections.isEmpty { writer.raw(",\"sections\":"); sections.write(json: &writer) }
    writer.raw(",\"on_sale\":"); onSale.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension AllergenFact: JsonValue {
  init?(json reader: inout JsonReader) {
    var allergen: Allergen?
    var certainty: Certainty?
    var source: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6e656772656c6c61 where word.b == 0 && word.c == 0: allergen = Allergen(json: &reader)  // allergen
      case 0x746e696174726563 where word.b == 0x79 && word.c == 0: certainty = Certainty(json: &reader)  // certainty
      case 0x656372756f73 where word.b == 0 && word.c == 0: source = reader.maybe(String.self)  // source
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let allergen else { reader.missing("allergen"); return nil }
    guard let certainty else { reader.missing("certainty"); return nil }
    if reader.failed { return nil }
    self.allergen = allergen
    self.certainty = certainty
    self.source = source
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"allergen\":"); allergen.write(json: &writer)
    writer.raw(",\"certainty\":"); certainty.write(json: &writer)
    if let source { writer.raw(",\"source\":"); source.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension DietFact: JsonValue {
  init?(json reader: inout JsonReader) {
    var diet: String?
    var fit: Bool?
    var derived: Bool = false
    var breaker: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74656964 where word.b == 0 && word.c == 0: diet = String(json: &reader)  // diet
      case 0x746966 where word.b == 0 && word.c == 0: fit = Bool(json: &reader)  // fit
      case 0x64657669726564 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { derived = read }  // derived
      case 0x72656b61657262 where word.b == 0 && word.c == 0: breaker = reader.maybe(String.self)  // breaker
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let diet else { reader.missing("diet"); return nil }
    guard let fit else { reader.missing("fit"); return nil }
    if reader.failed { return nil }
    self.diet = diet
    self.fit = fit
    self.derived = derived
    self.breaker = breaker
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"diet\":"); diet.write(json: &writer)
    writer.raw(",\"fit\":"); fit.write(json: &writer)
    if derived { writer.raw(",\"derived\":"); derived.write(json: &writer) }
    if let breaker { writer.raw(",\"breaker\":"); breaker.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Ingredient: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var allergens: [AllergenDeclaration] = []
    var diets: [String] = []
    var nutrition: [NutrientAmount] = []
    var availability: Availability?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x6e656772656c6c61 where word.b == 0x73 && word.c == 0: if let read = reader.maybe([AllergenDeclaration].self) { allergens = read }  // allergens
      case 0x7374656964 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { diets = read }  // diets
      case 0x6f6974697274756e where word.b == 0x6e && word.c == 0: if let read = reader.maybe([NutrientAmount].self) { nutrition = read }  // nutrition
      case 0x6962616c69617661 where word.b == 0x7974696c && word.c == 0: availability = reader.maybe(Availability.self)  // availability
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.allergens = allergens
    self.diets = diets
    self.nutrition = nutrition
    self.availability = availability
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if !allergens.isEmpty { writer.raw(",\"allergens\":"); allergens.write(json: &writer) }
    if !diets.isEmpty { writer.raw(",\"diets\":"); diets.write(json: &writer) }
    if !nutrition.isEmpty { writer.raw(",\"nutrition\":"); nutrition.write(json: &writer) }
    if let availability { writer.raw(",\"availability\":"); availability.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension RecipePart: JsonValue {
  init?(json reader: inout JsonReader) {
    var ingredient: String?
    var quantityMilli: Int64 = 1000
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6569646572676e69 where word.b == 0x746e && word.c == 0: ingredient = String(json: &reader)  // ingredient
      case 0x797469746e617571 where word.b == 0x696c6c696d5f && word.c == 0: if let read = reader.maybe(Int64.self) { quantityMilli = read }  // quantity_milli
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ingredient else { reader.missing("ingredient"); return nil }
    if reader.failed { return nil }
    self.ingredient = ingredient
    self.quantityMilli = quantityMilli
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ingredient\":"); ingredient.write(json: &writer)
    if quantityMilli != 1000 { writer.raw(",\"quantity_milli\":"); quantityMilli.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VariantPrice: JsonValue {
  init?(json reader: inout JsonReader) {
    var variant: String?
    var priceMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746e6169726176 where word.b == 0 && word.c == 0: variant = String(json: &reader)  // variant
      case 0x696d5f6563697270 where word.b == 0x726f6e && word.c == 0: priceMinor = Int64(json: &reader)  // price_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let variant else { reader.missing("variant"); return nil }
    guard let priceMinor else { reader.missing("price_minor"); return nil }
    if reader.failed { return nil }
    self.variant = variant
    self.priceMinor = priceMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"variant\":"); variant.write(json: &writer)
    writer.raw(",\"price_minor\":"); priceMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VariantSequence: JsonValue {
  init?(json reader: inout JsonReader) {
    var variant: String?
    var pricesMinor: [Int64]?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746e6169726176 where word.b == 0 && word.c == 0: variant = String(json: &reader)  // variant
      case 0x6d5f736563697270 where word.b == 0x726f6e69 && word.c == 0: pricesMinor = [Int64](json: &reader)  // prices_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let variant else { reader.missing("variant"); return nil }
    guard let pricesMinor else { reader.missing("prices_minor"); return nil }
    if reader.failed { return nil }
    self.variant = variant
    self.pricesMinor = pricesMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"variant\":"); variant.write(json: &writer)
    writer.raw(",\"prices_minor\":"); pricesMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ContainerUse: JsonValue {
  init?(json reader: inout JsonReader) {
    var container: String?
    var quantity: Int32 = 1
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656e6961746e6f63 where word.b == 0x72 && word.c == 0: container = String(json: &reader)  // container
      case 0x797469746e617571 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { quantity = read }  // quantity
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let container else { reader.missing("container"); return nil }
    if reader.failed { return nil }
    self.container = container
    self.quantity = quantity
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"container\":"); container.write(json: &writer)
    if quantity != 1 { writer.raw(",\"quantity\":"); quantity.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PreModifier: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var factor: Int64 = 1000000
    var removes: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x726f74636166 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { factor = read }  // factor
      case 0x7365766f6d6572 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { removes = read }  // removes
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.factor = factor
    self.removes = removes
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if factor != 1000000 { writer.raw(",\"factor\":"); factor.write(json: &writer) }
    if removes { writer.raw(",\"removes\":"); removes.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Container: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var priceMinor: Int64?
    var deposit: Bool = false
    var taxClass: String?
    var fulfilments: [Fulfilment] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x696d5f6563697270 where word.b == 0x726f6e && word.c == 0: priceMinor = Int64(json: &reader)  // price_minor
      case 0x7469736f706564 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { deposit = read }  // deposit
      case 0x73616c635f786174 where word.b == 0x73 && word.c == 0: taxClass = reader.maybe(String.self)  // tax_class
      case 0x656d6c69666c7566 where word.b == 0x73746e && word.c == 0: if let read = reader.maybe([Fulfilment].self) { fulfilments = read }  // fulfilments
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let priceMinor else { reader.missing("price_minor"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.priceMinor = priceMinor
    self.deposit = deposit
    self.taxClass = taxClass
    self.fulfilments = fulfilments
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    writer.raw(",\"price_minor\":"); priceMinor.write(json: &writer)
    if deposit { writer.raw(",\"deposit\":"); deposit.write(json: &writer) }
    if let taxClass { writer.raw(",\"tax_class\":"); taxClass.write(json: &writer) }
    if !fulfilments.isEmpty { writer.raw(",\"fulfilments\":"); fulfilments.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension GroupOverride: JsonValue {
  init?(json reader: inout JsonReader) {
    var group: String?
    var minQuantity: Int32?
    var maxQuantity: Int32?
    var minDistinct: Int32?
    var maxDistinct: Int32?
    var freeQuantity: Int32?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x70756f7267 where word.b == 0 && word.c == 0: group = String(json: &reader)  // group
      case 0x6e6175715f6e696d where word.b == 0x79746974 && word.c == 0: minQuantity = reader.maybe(Int32.self)  // min_quantity
      case 0x6e6175715f78616d where word.b == 0x79746974 && word.c == 0: maxQuantity = reader.maybe(Int32.self)  // max_quantity
      case 0x747369645f6e696d where word.b == 0x74636e69 && word.c == 0: minDistinct = reader.maybe(Int32.self)  // min_distinct
      case 0x747369645f78616d where word.b == 0x74636e69 && word.c == 0: maxDistinct = reader.maybe(Int32.self)  // max_distinct
      case 0x6175715f65657266 where word.b == 0x797469746e && word.c == 0: freeQuantity = reader.maybe(Int32.self)  // free_quantity
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let group else { reader.missing("group"); return nil }
    if reader.failed { return nil }
    self.group = group
    self.minQuantity = minQuantity
    self.maxQuantity = maxQuantity
    self.minDistinct = minDistinct
    self.maxDistinct = maxDistinct
    self.freeQuantity = freeQuantity
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"group\":"); group.write(json: &writer)
    if let minQuantity { writer.raw(",\"min_quantity\":"); minQuantity.write(json: &writer) }
    if let maxQuantity { writer.raw(",\"max_quantity\":"); maxQuantity.write(json: &writer) }
    if let minDistinct { writer.raw(",\"min_distinct\":"); minDistinct.write(json: &writer) }
    if let maxDistinct { writer.raw(",\"max_distinct\":"); maxDistinct.write(json: &writer) }
    if let freeQuantity { writer.raw(",\"free_quantity\":"); freeQuantity.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Measure: JsonValue {
  init?(json reader: inout JsonReader) {
    var unit: MeasureUnit?
    var precision: Int32 = 3
    var min: Int64 = 1
    var step: Int64 = 1
    var max: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74696e75 where word.b == 0 && word.c == 0: unit = MeasureUnit(json: &reader)  // unit
      case 0x6f69736963657270 where word.b == 0x6e && word.c == 0: if let read = reader.maybe(Int32.self) { precision = read }  // precision
      case 0x6e696d where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { min = read }  // min
      case 0x70657473 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { step = read }  // step
      case 0x78616d where word.b == 0 && word.c == 0: max = reader.maybe(Int64.self)  // max
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let unit else { reader.missing("unit"); return nil }
    if reader.failed { return nil }
    self.unit = unit
    self.precision = precision
    self.min = min
    self.step = step
    self.max = max
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"unit\":"); unit.write(json: &writer)
    if precision != 3 { writer.raw(",\"precision\":"); precision.write(json: &writer) }
    if min != 1 { writer.raw(",\"min\":"); min.write(json: &writer) }
    if step != 1 { writer.raw(",\"step\":"); step.write(json: &writer) }
    if let max { writer.raw(",\"max\":"); max.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension BookPrice: JsonValue {
  init?(json reader: inout JsonReader) {
    var item: String?
    var variant: String?
    var group: String?
    var option: String?
    var priceMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6d657469 where word.b == 0 && word.c == 0: item = reader.maybe(String.self)  // item
      case 0x746e6169726176 where word.b == 0 && word.c == 0: variant = reader.maybe(String.self)  // variant
      case 0x70756f7267 where word.b == 0 && word.c == 0: group = reader.maybe(String.self)  // group
      case 0x6e6f6974706f where word.b == 0 && word.c == 0: option = reader.maybe(String.self)  // option
      case 0x696d5f6563697270 where word.b == 0x726f6e && word.c == 0: priceMinor = Int64(json: &reader)  // price_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let priceMinor else { reader.missing("price_minor"); return nil }
    if reader.failed { return nil }
    self.item = item
    self.variant = variant
    self.group = group
    self.option = option
    self.priceMinor = priceMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let item { writer.raw(",\"item\":"); item.write(json: &writer) }
    if let variant { writer.raw(",\"variant\":"); variant.write(json: &writer) }
    if let group { writer.raw(",\"group\":"); group.write(json: &writer) }
    if let option { writer.raw(",\"option\":"); option.write(json: &writer) }
    writer.raw(",\"price_minor\":"); priceMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PriceBook: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var channels: [String] = []
    var fulfilments: [Fulfilment] = []
    var venues: [String] = []
    var calendar: Calendar?
    var prices: [BookPrice] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x736c656e6e616863 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { channels = read }  // channels
      case 0x656d6c69666c7566 where word.b == 0x73746e && word.c == 0: if let read = reader.maybe([Fulfilment].self) { fulfilments = read }  // fulfilments
      case 0x7365756e6576 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { venues = read }  // venues
      case 0x7261646e656c6163 where word.b == 0 && word.c == 0: calendar = reader.maybe(Calendar.self)  // calendar
      case 0x736563697270 where word.b == 0 && word.c == 0: if let read = reader.maybe([BookPrice].self) { prices = read }  // prices
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.channels = channels
    self.fulfilments = fulfilments
    self.venues = venues
    self.calendar = calendar
    self.prices = prices
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if !channels.isEmpty { writer.raw(",\"channels\":"); channels.write(json: &writer) }
    if !fulfilments.isEmpty { writer.raw(",\"fulfilments\":"); fulfilments.write(json: &writer) }
    if !venues.isEmpty { writer.raw(",\"venues\":"); venues.write(json: &writer) }
    if let calendar { writer.raw(",\"calendar\":"); calendar.write(json: &writer) }
    if !prices.isEmpty { writer.raw(",\"prices\":"); prices.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Image: JsonValue {
  init?(json reader: inout JsonReader) {
    var url: String?
    var widthPx: Int32 = 0
    var heightPx: Int32 = 0
    var sha256: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6c7275 where word.b == 0 && word.c == 0: url = String(json: &reader)  // url
      case 0x78705f6874646977 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { widthPx = read }  // width_px
      case 0x705f746867696568 where word.b == 0x78 && word.c == 0: if let read = reader.maybe(Int32.self) { heightPx = read }  // height_px
      case 0x363532616873 where word.b == 0 && word.c == 0: sha256 = reader.maybe(String.self)  // sha256
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let url else { reader.missing("url"); return nil }
    if reader.failed { return nil }
    self.url = url
    self.widthPx = widthPx
    self.heightPx = heightPx
    self.sha256 = sha256
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"url\":"); url.write(json: &writer)
    if widthPx != 0 { writer.raw(",\"width_px\":"); widthPx.write(json: &writer) }
    if heightPx != 0 { writer.raw(",\"height_px\":"); heightPx.write(json: &writer) }
    if let sha256 { writer.raw(",\"sha256\":"); sha256.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Option: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var priceMinor: Int64 = 0
    var defaultQuantity: Int32 = 0
    var maxQuantity: Int32?
    var groups: [String] = []
    var allergens: [AllergenDeclaration] = []
    var availability: Availability?
    var item: String?
    var variant: String?
    var variantPrices: [VariantPrice] = []
    var freeQuantity: Int32 = 0
    var refundUnder: Int32 = 0
    var recipe: [RecipePart] = []
    var diets: [String] = []
    var nutrition: [NutrientAmount] = []
    var containers: [ContainerUse] = []
    var taxClass: String?
    var minimumAge: Int32 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x696d5f6563697270 where word.b == 0x726f6e && word.c == 0: if let read = reader.maybe(Int64.self) { priceMinor = read }  // price_minor
      case 0x5f746c7561666564 where word.b == 0x797469746e617571 && word.c == 0: if let read = reader.maybe(Int32.self) { defaultQuantity = read }  // default_quantity
      case 0x6e6175715f78616d where word.b == 0x79746974 && word.c == 0: maxQuantity = reader.maybe(Int32.self)  // max_quantity
      case 0x7370756f7267 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { groups = read }  // groups
      case 0x6e656772656c6c61 where word.b == 0x73 && word.c == 0: if let read = reader.maybe([AllergenDeclaration].self) { allergens = read }  // allergens
      case 0x6962616c69617661 where word.b == 0x7974696c && word.c == 0: availability = reader.maybe(Availability.self)  // availability
      case 0x6d657469 where word.b == 0 && word.c == 0: item = reader.maybe(String.self)  // item
      case 0x746e6169726176 where word.b == 0 && word.c == 0: variant = reader.maybe(String.self)  // variant
      case 0x5f746e6169726176 where word.b == 0x736563697270 && word.c == 0: if let read = reader.maybe([VariantPrice].self) { variantPrices = read }  // variant_prices
      case 0x6175715f65657266 where word.b == 0x797469746e && word.c == 0: if let read = reader.maybe(Int32.self) { freeQuantity = read }  // free_quantity
      case 0x755f646e75666572 where word.b == 0x7265646e && word.c == 0: if let read = reader.maybe(Int32.self) { refundUnder = read }  // refund_under
      case 0x657069636572 where word.b == 0 && word.c == 0: if let read = reader.maybe([RecipePart].self) { recipe = read }  // recipe
      case 0x7374656964 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { diets = read }  // diets
      case 0x6f6974697274756e where word.b == 0x6e && word.c == 0: if let read = reader.maybe([NutrientAmount].self) { nutrition = read }  // nutrition
      case 0x656e6961746e6f63 where word.b == 0x7372 && word.c == 0: if let read = reader.maybe([ContainerUse].self) { containers = read }  // containers
      case 0x73616c635f786174 where word.b == 0x73 && word.c == 0: taxClass = reader.maybe(String.self)  // tax_class
      case 0x5f6d756d696e696d where word.b == 0x656761 && word.c == 0: if let read = reader.maybe(Int32.self) { minimumAge = read }  // minimum_age
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.priceMinor = priceMinor
    self.defaultQuantity = defaultQuantity
    self.maxQuantity = maxQuantity
    self.groups = groups
    self.allergens = allergens
    self.availability = availability
    self.item = item
    self.variant = variant
    self.variantPrices = variantPrices
    self.freeQuantity = freeQuantity
    self.refundUnder = refundUnder
    self.recipe = recipe
    self.diets = diets
    self.nutrition = nutrition
    self.containers = containers
    self.taxClass = taxClass
    self.minimumAge = minimumAge
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if priceMinor != 0 { writer.raw(",\"price_minor\":"); priceMinor.write(json: &writer) }
    if defaultQuantity != 0 { writer.raw(",\"default_quantity\":"); defaultQuantity.write(json: &writer) }
    if let maxQuantity { writer.raw(",\"max_quantity\":"); maxQuantity.write(json: &writer) }
    if !groups.isEmpty { writer.raw(",\"groups\":"); groups.write(json: &writer) }
    if !allergens.isEmpty { writer.raw(",\"allergens\":"); allergens.write(json: &writer) }
    if let availability { writer.raw(",\"availability\":"); availability.write(json: &writer) }
    if let item { writer.raw(",\"item\":"); item.write(json: &writer) }
    if let variant { writer.raw(",\"variant\":"); variant.write(json: &writer) }
    if !variantPrices.isEmpty { writer.raw(",\"variant_prices\":"); variantPrices.write(json: &writer) }
    if freeQuantity != 0 { writer.raw(",\"free_quantity\":"); freeQuantity.write(json: &writer) }
    if refundUnder != 0 { writer.raw(",\"refund_under\":"); refundUnder.write(json: &writer) }
    if !recipe.isEmpty { writer.raw(",\"recipe\":"); recipe.write(json: &writer) }
    if !diets.isEmpty { writer.raw(",\"diets\":"); diets.write(json: &writer) }
    if !nutrition.isEmpty { writer.raw(",\"nutrition\":"); nutrition.write(json: &writer) }
    if !containers.isEmpty { writer.raw(",\"containers\":"); containers.write(json: &writer) }
    if let taxClass { writer.raw(",\"tax_class\":"); taxClass.write(json: &writer) }
    if minimumAge != 0 { writer.raw(",\"minimum_age\":"); minimumAge.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OptionGroup: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var minQuantity: Int32 = 0
    var maxQuantity: Int32?
    var freeQuantity: Int32 = 0
    var priceMethod: PriceMethod = .sum
    var options: [Option] = []
    var freeRule: FreeRule = .cheapest
    var minDistinct: Int32 = 0
    var maxDistinct: Int32?
    var sequenceMinor: [Int64] = []
    var variantSequences: [VariantSequence] = []
    var portions: Int32 = 0
    var preModifiers: [String] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x6e6175715f6e696d where word.b == 0x79746974 && word.c == 0: if let read = reader.maybe(Int32.self) { minQuantity = read }  // min_quantity
      case 0x6e6175715f78616d where word.b == 0x79746974 && word.c == 0: maxQuantity = reader.maybe(Int32.self)  // max_quantity
      case 0x6175715f65657266 where word.b == 0x797469746e && word.c == 0: if let read = reader.maybe(Int32.self) { freeQuantity = read }  // free_quantity
      case 0x656d5f6563697270 where word.b == 0x646f6874 && word.c == 0: if let read = reader.maybe(PriceMethod.self) { priceMethod = read }  // price_method
      case 0x736e6f6974706f where word.b == 0 && word.c == 0: if let read = reader.maybe([Option].self) { options = read }  // options
      case 0x6c75725f65657266 where word.b == 0x65 && word.c == 0: if let read = reader.maybe(FreeRule.self) { freeRule = read }  // free_rule
      case 0x747369645f6e696d where word.b == 0x74636e69 && word.c == 0: if let read = reader.maybe(Int32.self) { minDistinct = read }  // min_distinct
      case 0x747369645f78616d where word.b == 0x74636e69 && word.c == 0: maxDistinct = reader.maybe(Int32.self)  // max_distinct
      case 0x65636e6575716573 where word.b == 0x726f6e696d5f && word.c == 0: if let read = reader.maybe([Int64].self) { sequenceMinor = read }  // sequence_minor
      case 0x5f746e6169726176 where word.b == 0x65636e6575716573 && word.c == 0x73: if let read = reader.maybe([VariantSequence].self) { variantSequences = read }  // variant_sequences
      case 0x736e6f6974726f70 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { portions = read }  // portions
      case 0x69646f6d5f657270 where word.b == 0x7372656966 && word.c == 0: if let read = reader.maybe([String].self) { preModifiers = read }  // pre_modifiers
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.minQuantity = minQuantity
    self.maxQuantity = maxQuantity
    self.freeQuantity = freeQuantity
    self.priceMethod = priceMethod
    self.options = options
    self.freeRule = freeRule
    self.minDistinct = minDistinct
    self.maxDistinct = maxDistinct
    self.sequenceMinor = sequenceMinor
    self.variantSequences = variantSequences
    self.portions = portions
    self.preModifiers = preModifiers
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if minQuantity != 0 { writer.raw(",\"min_quantity\":"); minQuantity.write(json: &writer) }
    if let maxQuantity { writer.raw(",\"max_quantity\":"); maxQuantity.write(json: &writer) }
    if freeQuantity != 0 { writer.raw(",\"free_quantity\":"); freeQuantity.write(json: &writer) }
    if priceMethod != .sum { writer.raw(",\"price_method\":"); priceMethod.write(json: &writer) }
    if !options.isEmpty { writer.raw(",\"options\":"); options.write(json: &writer) }
    if freeRule != .cheapest { writer.raw(",\"free_rule\":"); freeRule.write(json: &writer) }
    if minDistinct != 0 { writer.raw(",\"min_distinct\":"); minDistinct.write(json: &writer) }
    if let maxDistinct { writer.raw(",\"max_distinct\":"); maxDistinct.write(json: &writer) }
    if !sequenceMinor.isEmpty { writer.raw(",\"sequence_minor\":"); sequenceMinor.write(json: &writer) }
    if !variantSequences.isEmpty { writer.raw(",\"variant_sequences\":"); variantSequences.write(json: &writer) }
    if portions != 0 { writer.raw(",\"portions\":"); portions.write(json: &writer) }
    if !preModifiers.isEmpty { writer.raw(",\"pre_modifiers\":"); preModifiers.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Variant: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var priceMinor: Int64?
    var availability: Availability?
    var groups: [String] = []
    var recipe: [RecipePart] = []
    var nutrition: [NutrientAmount] = []
    var containers: [ContainerUse] = []
    var soldAlone: Bool = true
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x696d5f6563697270 where word.b == 0x726f6e && word.c == 0: priceMinor = Int64(json: &reader)  // price_minor
      case 0x6962616c69617661 where word.b == 0x7974696c && word.c == 0: availability = reader.maybe(Availability.self)  // availability
      case 0x7370756f7267 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { groups = read }  // groups
      case 0x657069636572 where word.b == 0 && word.c == 0: if let read = reader.maybe([RecipePart].self) { recipe = read }  // recipe
      case 0x6f6974697274756e where word.b == 0x6e && word.c == 0: if let read = reader.maybe([NutrientAmount].self) { nutrition = read }  // nutrition
      case 0x656e6961746e6f63 where word.b == 0x7372 && word.c == 0: if let read = reader.maybe([ContainerUse].self) { containers = read }  // containers
      case 0x6f6c615f646c6f73 where word.b == 0x656e && word.c == 0: if let read = reader.maybe(Bool.self) { soldAlone = read }  // sold_alone
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let priceMinor else { reader.missing("price_minor"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.priceMinor = priceMinor
    self.availability = availability
    self.groups = groups
    self.recipe = recipe
    self.nutrition = nutrition
    self.containers = containers
    self.soldAlone = soldAlone
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    writer.raw(",\"price_minor\":"); priceMinor.write(json: &writer)
    if let availability { writer.raw(",\"availability\":"); availability.write(json: &writer) }
    if !groups.isEmpty { writer.raw(",\"groups\":"); groups.write(json: &writer) }
    if !recipe.isEmpty { writer.raw(",\"recipe\":"); recipe.write(json: &writer) }
    if !nutrition.isEmpty { writer.raw(",\"nutrition\":"); nutrition.write(json: &writer) }
    if !containers.isEmpty { writer.raw(",\"containers\":"); containers.write(json: &writer) }
    if !soldAlone { writer.raw(",\"sold_alone\":"); soldAlone.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Item: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var description: LocalizedText?
    var priceMinor: Int64?
    var variants: [Variant] = []
    var groups: [String] = []
    var taxClass: String?
    var allergens: [AllergenDeclaration] = []
    var diets: [String] = []
    var images: [Image] = []
    var availability: Availability?
    var maxQuantity: Int32?
    var soldAlone: Bool = true
    var groupOverrides: [GroupOverride] = []
    var measure: Measure?
    var combo: Bool = false
    var recipe: [RecipePart] = []
    var nutrition: [NutrientAmount] = []
    var containers: [ContainerUse] = []
    var tags: [String] = []
    var minimumAge: Int32 = 0
    var preparationMinutes: Int32 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x7470697263736564 where word.b == 0x6e6f69 && word.c == 0: description = reader.maybe(LocalizedText.self)  // description
      case 0x696d5f6563697270 where word.b == 0x726f6e && word.c == 0: priceMinor = Int64(json: &reader)  // price_minor
      case 0x73746e6169726176 where word.b == 0 && word.c == 0: if let read = reader.maybe([Variant].self) { variants = read }  // variants
      case 0x7370756f7267 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { groups = read }  // groups
      case 0x73616c635f786174 where word.b == 0x73 && word.c == 0: taxClass = reader.maybe(String.self)  // tax_class
      case 0x6e656772656c6c61 where word.b == 0x73 && word.c == 0: if let read = reader.maybe([AllergenDeclaration].self) { allergens = read }  // allergens
      case 0x7374656964 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { diets = read }  // diets
      case 0x736567616d69 where word.b == 0 && word.c == 0: if let read = reader.maybe([Image].self) { images = read }  // images
      case 0x6962616c69617661 where word.b == 0x7974696c && word.c == 0: availability = reader.maybe(Availability.self)  // availability
      case 0x6e6175715f78616d where word.b == 0x79746974 && word.c == 0: maxQuantity = reader.maybe(Int32.self)  // max_quantity
      case 0x6f6c615f646c6f73 where word.b == 0x656e && word.c == 0: if let read = reader.maybe(Bool.self) { soldAlone = read }  // sold_alone
      case 0x766f5f70756f7267 where word.b == 0x73656469727265 && word.c == 0: if let read = reader.maybe([GroupOverride].self) { groupOverrides = read }  // group_overrides
      case 0x6572757361656d where word.b == 0 && word.c == 0: measure = reader.maybe(Measure.self)  // measure
      case 0x6f626d6f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { combo = read }  // combo
      case 0x657069636572 where word.b == 0 && word.c == 0: if let read = reader.maybe([RecipePart].self) { recipe = read }  // recipe
      case 0x6f6974697274756e where word.b == 0x6e && word.c == 0: if let read = reader.maybe([NutrientAmount].self) { nutrition = read }  // nutrition
      case 0x656e6961746e6f63 where word.b == 0x7372 && word.c == 0: if let read = reader.maybe([ContainerUse].self) { containers = read }  // containers
      case 0x73676174 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { tags = read }  // tags
      case 0x5f6d756d696e696d where word.b == 0x656761 && word.c == 0: if let read = reader.maybe(Int32.self) { minimumAge = read }  // minimum_age
      case 0x7461726170657270 where word.b == 0x756e696d5f6e6f69 && word.c == 0x736574: if let read = reader.maybe(Int32.self) { preparationMinutes = read }  // preparation_minutes
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let priceMinor else { reader.missing("price_minor"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.description = description
    self.priceMinor = priceMinor
    self.variants = variants
    self.groups = groups
    self.taxClass = taxClass
    self.allergens = allergens
    self.diets = diets
    self.images = images
    self.availability = availability
    self.maxQuantity = maxQuantity
    self.soldAlone = soldAlone
    self.groupOverrides = groupOverrides
    self.measure = measure
    self.combo = combo
    self.recipe = recipe
    self.nutrition = nutrition
    self.containers = containers
    self.tags = tags
    self.minimumAge = minimumAge
    self.preparationMinutes = preparationMinutes
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if let description { writer.raw(",\"description\":"); description.write(json: &writer) }
    writer.raw(",\"price_minor\":"); priceMinor.write(json: &writer)
    if !variants.isEmpty { writer.raw(",\"variants\":"); variants.write(json: &writer) }
    if !groups.isEmpty { writer.raw(",\"groups\":"); groups.write(json: &writer) }
    if let taxClass { writer.raw(",\"tax_class\":"); taxClass.write(json: &writer) }
    if !allergens.isEmpty { writer.raw(",\"allergens\":"); allergens.write(json: &writer) }
    if !diets.isEmpty { writer.raw(",\"diets\":"); diets.write(json: &writer) }
    if !images.isEmpty { writer.raw(",\"images\":"); images.write(json: &writer) }
    if let availability { writer.raw(",\"availability\":"); availability.write(json: &writer) }
    if let maxQuantity { writer.raw(",\"max_quantity\":"); maxQuantity.write(json: &writer) }
    if !soldAlone { writer.raw(",\"sold_alone\":"); soldAlone.write(json: &writer) }
    if !groupOverrides.isEmpty { writer.raw(",\"group_overrides\":"); groupOverrides.write(json: &writer) }
    if let measure { writer.raw(",\"measure\":"); measure.write(json: &writer) }
    if combo { writer.raw(",\"combo\":"); combo.write(json: &writer) }
    if !recipe.isEmpty { writer.raw(",\"recipe\":"); recipe.write(json: &writer) }
    if !nutrition.isEmpty { writer.raw(",\"nutrition\":"); nutrition.write(json: &writer) }
    if !containers.isEmpty { writer.raw(",\"containers\":"); containers.write(json: &writer) }
    if !tags.isEmpty { writer.raw(",\"tags\":"); tags.write(json: &writer) }
    if minimumAge != 0 { writer.raw(",\"minimum_age\":"); minimumAge.write(json: &writer) }
    if preparationMinutes != 0 { writer.raw(",\"preparation_minutes\":"); preparationMinutes.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Section: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var name: LocalizedText?
    var description: LocalizedText?
    var items: [String] = []
    var sections: [Section] = []
    var availability: Availability?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x7470697263736564 where word.b == 0x6e6f69 && word.c == 0: description = reader.maybe(LocalizedText.self)  // description
      case 0x736d657469 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { items = read }  // items
      case 0x736e6f6974636573 where word.b == 0 && word.c == 0: if let read = reader.maybe([Section].self) { sections = read }  // sections
      case 0x6962616c69617661 where word.b == 0x7974696c && word.c == 0: availability = reader.maybe(Availability.self)  // availability
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.name = name
    self.description = description
    self.items = items
    self.sections = sections
    self.availability = availability
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if let description { writer.raw(",\"description\":"); description.write(json: &writer) }
    if !items.isEmpty { writer.raw(",\"items\":"); items.write(json: &writer) }
    if !sections.isEmpty { writer.raw(",\"sections\":"); sections.write(json: &writer) }
    if let availability { writer.raw(",\"availability\":"); availability.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Selection: JsonValue {
  init?(json reader: inout JsonReader) {
    var group: String?
    var option: String?
    var quantity: Int32 = 1
    var selections: [Selection] = []
    var modifier: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x70756f7267 where word.b == 0 && word.c == 0: group = String(json: &reader)  // group
      case 0x6e6f6974706f where word.b == 0 && word.c == 0: option = String(json: &reader)  // option
      case 0x797469746e617571 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { quantity = read }  // quantity
      case 0x6f697463656c6573 where word.b == 0x736e && word.c == 0: if let read = reader.maybe([Selection].self) { selections = read }  // selections
      case 0x7265696669646f6d where word.b == 0 && word.c == 0: modifier = reader.maybe(String.self)  // modifier
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let group else { reader.missing("group"); return nil }
    guard let option else { reader.missing("option"); return nil }
    if reader.failed { return nil }
    self.group = group
    self.option = option
    self.quantity = quantity
    self.selections = selections
    self.modifier = modifier
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"group\":"); group.write(json: &writer)
    writer.raw(",\"option\":"); option.write(json: &writer)
    if quantity != 1 { writer.raw(",\"quantity\":"); quantity.write(json: &writer) }
    if !selections.isEmpty { writer.raw(",\"selections\":"); selections.write(json: &writer) }
    if let modifier { writer.raw(",\"modifier\":"); modifier.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension CompleteSelection: JsonValue {
  init?(json reader: inout JsonReader) {
    var variant: String?
    var selections: [Selection] = []
    var unitMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746e6169726176 where word.b == 0 && word.c == 0: variant = reader.maybe(String.self)  // variant
      case 0x6f697463656c6573 where word.b == 0x736e && word.c == 0: if let read = reader.maybe([Selection].self) { selections = read }  // selections
      case 0x6e696d5f74696e75 where word.b == 0x726f && word.c == 0: unitMinor = Int64(json: &reader)  // unit_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let unitMinor else { reader.missing("unit_minor"); return nil }
    if reader.failed { return nil }
    self.variant = variant
    self.selections = selections
    self.unitMinor = unitMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let variant { writer.raw(",\"variant\":"); variant.write(json: &writer) }
    if !selections.isEmpty { writer.raw(",\"selections\":"); selections.write(json: &writer) }
    writer.raw(",\"unit_minor\":"); unitMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension TaxRule: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var taxClass: String?
    var fulfilments: [Fulfilment] = []
    var rate: Int64?
    var included: Bool = true
    var from: String?
    var until: String?
    var places: [String] = []
    var mode: Rounding?
    var remitter: Remitter = .venue
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x73616c635f786174 where word.b == 0x73 && word.c == 0: taxClass = String(json: &reader)  // tax_class
      case 0x656d6c69666c7566 where word.b == 0x73746e && word.c == 0: if let read = reader.maybe([Fulfilment].self) { fulfilments = read }  // fulfilments
      case 0x65746172 where word.b == 0 && word.c == 0: rate = Int64(json: &reader)  // rate
      case 0x646564756c636e69 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { included = read }  // included
      case 0x6d6f7266 where word.b == 0 && word.c == 0: from = reader.maybe(String.self)  // from
      case 0x6c69746e75 where word.b == 0 && word.c == 0: until = reader.maybe(String.self)  // until
      case 0x736563616c70 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { places = read }  // places
      case 0x65646f6d where word.b == 0 && word.c == 0: mode = reader.maybe(Rounding.self)  // mode
      case 0x72657474696d6572 where word.b == 0 && word.c == 0: if let read = reader.maybe(Remitter.self) { remitter = read }  // remitter
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let taxClass else { reader.missing("tax_class"); return nil }
    guard let rate else { reader.missing("rate"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.taxClass = taxClass
    self.fulfilments = fulfilments
    self.rate = rate
    self.included = included
    self.from = from
    self.until = until
    self.places = places
    self.mode = mode
    self.remitter = remitter
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    writer.raw(",\"tax_class\":"); taxClass.write(json: &writer)
    if !fulfilments.isEmpty { writer.raw(",\"fulfilments\":"); fulfilments.write(json: &writer) }
    writer.raw(",\"rate\":"); rate.write(json: &writer)
    if !included { writer.raw(",\"included\":"); included.write(json: &writer) }
    if let from { writer.raw(",\"from\":"); from.write(json: &writer) }
    if let until { writer.raw(",\"until\":"); until.write(json: &writer) }
    if !places.isEmpty { writer.raw(",\"places\":"); places.write(json: &writer) }
    if let mode { writer.raw(",\"mode\":"); mode.write(json: &writer) }
    if remitter != .venue { writer.raw(",\"remitter\":"); remitter.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension FeeRule: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var kind: FeeKind?
    var name: LocalizedText?
    var fulfilments: [Fulfilment] = []
    var amountMinor: Int64 = 0
    var rate: Int64?
    var minMinor: Int64?
    var maxMinor: Int64?
    var subtotalFrom: Int64?
    var subtotalBelow: Int64?
    var distanceFromM: Int64?
    var distanceBelowM: Int64?
    var topsUp: Bool = false
    var taxClass: String?
    var base: FeeBase = .afterDiscounts
    var zones: [String] = []
    var channels: [String] = []
    var weightFromG: Int64?
    var weightBelowG: Int64?
    var calendar: Calendar?
    var cash: Bool?
    var stepM: Int64 = 0
    var stepMinor: Int64 = 0
    var taxAsGoods: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x646e696b where word.b == 0 && word.c == 0: kind = FeeKind(json: &reader)  // kind
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x656d6c69666c7566 where word.b == 0x73746e && word.c == 0: if let read = reader.maybe([Fulfilment].self) { fulfilments = read }  // fulfilments
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: if let read = reader.maybe(Int64.self) { amountMinor = read }  // amount_minor
      case 0x65746172 where word.b == 0 && word.c == 0: rate = reader.maybe(Int64.self)  // rate
      case 0x6f6e696d5f6e696d where word.b == 0x72 && word.c == 0: minMinor = reader.maybe(Int64.self)  // min_minor
      case 0x6f6e696d5f78616d where word.b == 0x72 && word.c == 0: maxMinor = reader.maybe(Int64.self)  // max_minor
      case 0x6c61746f74627573 where word.b == 0x6d6f72665f && word.c == 0: subtotalFrom = reader.maybe(Int64.self)  // subtotal_from
      case 0x6c61746f74627573 where word.b == 0x776f6c65625f && word.c == 0: subtotalBelow = reader.maybe(Int64.self)  // subtotal_below
      case 0x65636e6174736964 where word.b == 0x6d5f6d6f72665f && word.c == 0: distanceFromM = reader.maybe(Int64.self)  // distance_from_m
      case 0x65636e6174736964 where word.b == 0x6d5f776f6c65625f && word.c == 0: distanceBelowM = reader.maybe(Int64.self)  // distance_below_m
      case 0x70755f73706f74 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { topsUp = read }  // tops_up
      case 0x73616c635f786174 where word.b == 0x73 && word.c == 0: taxClass = reader.maybe(String.self)  // tax_class
      case 0x65736162 where word.b == 0 && word.c == 0: if let read = reader.maybe(FeeBase.self) { base = read }  // base
      case 0x73656e6f7a where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { zones = read }  // zones
      case 0x736c656e6e616863 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { channels = read }  // channels
      case 0x665f746867696577 where word.b == 0x675f6d6f72 && word.c == 0: weightFromG = reader.maybe(Int64.self)  // weight_from_g
      case 0x625f746867696577 where word.b == 0x675f776f6c65 && word.c == 0: weightBelowG = reader.maybe(Int64.self)  // weight_below_g
      case 0x7261646e656c6163 where word.b == 0 && word.c == 0: calendar = reader.maybe(Calendar.self)  // calendar
      case 0x68736163 where word.b == 0 && word.c == 0: cash = reader.maybe(Bool.self)  // cash
      case 0x6d5f70657473 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { stepM = read }  // step_m
      case 0x6e696d5f70657473 where word.b == 0x726f && word.c == 0: if let read = reader.maybe(Int64.self) { stepMinor = read }  // step_minor
      case 0x675f73615f786174 where word.b == 0x73646f6f && word.c == 0: if let read = reader.maybe(Bool.self) { taxAsGoods = read }  // tax_as_goods
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let kind else { reader.missing("kind"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.kind = kind
    self.name = name
    self.fulfilments = fulfilments
    self.amountMinor = amountMinor
    self.rate = rate
    self.minMinor = minMinor
    self.maxMinor = maxMinor
    self.subtotalFrom = subtotalFrom
    self.subtotalBelow = subtotalBelow
    self.distanceFromM = distanceFromM
    self.distanceBelowM = distanceBelowM
    self.topsUp = topsUp
    self.taxClass = taxClass
    self.base = base
    self.zones = zones
    self.channels = channels
    self.weightFromG = weightFromG
    self.weightBelowG = weightBelowG
    self.calendar = calendar
    self.cash = cash
    self.stepM = stepM
    self.stepMinor = stepMinor
    self.taxAsGoods = taxAsGoods
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if !fulfilments.isEmpty { writer.raw(",\"fulfilments\":"); fulfilments.write(json: &writer) }
    if amountMinor != 0 { writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer) }
    if let rate { writer.raw(",\"rate\":"); rate.write(json: &writer) }
    if let minMinor { writer.raw(",\"min_minor\":"); minMinor.write(json: &writer) }
    if let maxMinor { writer.raw(",\"max_minor\":"); maxMinor.write(json: &writer) }
    if let subtotalFrom { writer.raw(",\"subtotal_from\":"); subtotalFrom.write(json: &writer) }
    if let subtotalBelow { writer.raw(",\"subtotal_below\":"); subtotalBelow.write(json: &writer) }
    if let distanceFromM { writer.raw(",\"distance_from_m\":"); distanceFromM.write(json: &writer) }
    if let distanceBelowM { writer.raw(",\"distance_below_m\":"); distanceBelowM.write(json: &writer) }
    if topsUp { writer.raw(",\"tops_up\":"); topsUp.write(json: &writer) }
    if let taxClass { writer.raw(",\"tax_class\":"); taxClass.write(json: &writer) }
    if base != .afterDiscounts { writer.raw(",\"base\":"); base.write(json: &writer) }
    if !zones.isEmpty { writer.raw(",\"zones\":"); zones.write(json: &writer) }
    if !channels.isEmpty { writer.raw(",\"channels\":"); channels.write(json: &writer) }
    if let weightFromG { writer.raw(",\"weight_from_g\":"); weightFromG.write(json: &writer) }
    if let weightBelowG { writer.raw(",\"weight_below_g\":"); weightBelowG.write(json: &writer) }
    if let calendar { writer.raw(",\"calendar\":"); calendar.write(json: &writer) }
    if let cash { writer.raw(",\"cash\":"); cash.write(json: &writer) }
    if stepM != 0 { writer.raw(",\"step_m\":"); stepM.write(json: &writer) }
    if stepMinor != 0 { writer.raw(",\"step_minor\":"); stepMinor.write(json: &writer) }
    if taxAsGoods { writer.raw(",\"tax_as_goods\":"); taxAsGoods.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension GoodsSet: JsonValue {
  init?(json reader: inout JsonReader) {
    var items: [String] = []
    var variants: [String] = []
    var tags: [String] = []
    var taxClasses: [String] = []
    var count: Int32 = 1
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x736d657469 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { items = read }  // items
      case 0x73746e6169726176 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { variants = read }  // variants
      case 0x73676174 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { tags = read }  // tags
      case 0x73616c635f786174 where word.b == 0x736573 && word.c == 0: if let read = reader.maybe([String].self) { taxClasses = read }  // tax_classes
      case 0x746e756f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { count = read }  // count
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.items = items
    self.variants = variants
    self.tags = tags
    self.taxClasses = taxClasses
    self.count = count
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if !items.isEmpty { writer.raw(",\"items\":"); items.write(json: &writer) }
    if !variants.isEmpty { writer.raw(",\"variants\":"); variants.write(json: &writer) }
    if !tags.isEmpty { writer.raw(",\"tags\":"); tags.write(json: &writer) }
    if !taxClasses.isEmpty { writer.raw(",\"tax_classes\":"); taxClasses.write(json: &writer) }
    if count != 1 { writer.raw(",\"count\":"); count.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SpendTier: JsonValue {
  init?(json reader: inout JsonReader) {
    var fromMinor: Int64?
    var rate: Int64 = 0
    var amountMinor: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6e696d5f6d6f7266 where word.b == 0x726f && word.c == 0: fromMinor = Int64(json: &reader)  // from_minor
      case 0x65746172 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { rate = read }  // rate
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: if let read = reader.maybe(Int64.self) { amountMinor = read }  // amount_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let fromMinor else { reader.missing("from_minor"); return nil }
    if reader.failed { return nil }
    self.fromMinor = fromMinor
    self.rate = rate
    self.amountMinor = amountMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"from_minor\":"); fromMinor.write(json: &writer)
    if rate != 0 { writer.raw(",\"rate\":"); rate.write(json: &writer) }
    if amountMinor != 0 { writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension FundingShare: JsonValue {
  init?(json reader: inout JsonReader) {
    var funder: Funder?
    var share: Int64?
    var party: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7265646e7566 where word.b == 0 && word.c == 0: funder = Funder(json: &reader)  // funder
      case 0x6572616873 where word.b == 0 && word.c == 0: share = Int64(json: &reader)  // share
      case 0x7974726170 where word.b == 0 && word.c == 0: party = reader.maybe(String.self)  // party
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let funder else { reader.missing("funder"); return nil }
    guard let share else { reader.missing("share"); return nil }
    if reader.failed { return nil }
    self.funder = funder
    self.share = share
    self.party = party
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"funder\":"); funder.write(json: &writer)
    writer.raw(",\"share\":"); share.write(json: &writer)
    if let party { writer.raw(",\"party\":"); party.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension StackExclusion: JsonValue {
  init?(json reader: inout JsonReader) {
    var a: String?
    var b: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x61 where word.b == 0 && word.c == 0: a = String(json: &reader)  // a
      case 0x62 where word.b == 0 && word.c == 0: b = String(json: &reader)  // b
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let a else { reader.missing("a"); return nil }
    guard let b else { reader.missing("b"); return nil }
    if reader.failed { return nil }
    self.a = a
    self.b = b
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"a\":"); a.write(json: &writer)
    writer.raw(",\"b\":"); b.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Promotion: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var kind: PromotionKind?
    var name: LocalizedText?
    var code: String?
    var rate: Int64 = 0
    var amountMinor: Int64 = 0
    var maxMinor: Int64?
    var minSubtotal: Int64?
    var items: [String] = []
    var fulfilments: [Fulfilment] = []
    var from: Instant?
    var until: Instant?
    var exclusive: Bool = false
    var variants: [String] = []
    var tags: [String] = []
    var taxClasses: [String] = []
    var withoutItems: [String] = []
    var withoutTags: [String] = []
    var minTarget: Int64?
    var minQuantity: Int32 = 0
    var maxQuantity: Int32?
    var skipQuantity: Int32 = 0
    var skipOrder: UnitOrder = .cheapest
    var order: UnitOrder = .cheapest
    var tiers: [SpendTier] = []
    var buyQuantity: Int32 = 1
    var getQuantity: Int32 = 1
    var sameItem: Bool = false
    var sets: [GoodsSet] = []
    var maxApplications: Int32?
    var channels: [String] = []
    var calendar: Calendar?
    var stackClass: String?
    var funding: [FundingShare] = []
    var limitTotal: Int64?
    var limitPerCustomer: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x646e696b where word.b == 0 && word.c == 0: kind = PromotionKind(json: &reader)  // kind
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(LocalizedText.self)  // name
      case 0x65646f63 where word.b == 0 && word.c == 0: code = reader.maybe(String.self)  // code
      case 0x65746172 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { rate = read }  // rate
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: if let read = reader.maybe(Int64.self) { amountMinor = read }  // amount_minor
      case 0x6f6e696d5f78616d where word.b == 0x72 && word.c == 0: maxMinor = reader.maybe(Int64.self)  // max_minor
      case 0x746275735f6e696d where word.b == 0x6c61746f && word.c == 0: minSubtotal = reader.maybe(Int64.self)  // min_subtotal
      case 0x736d657469 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { items = read }  // items
      case 0x656d6c69666c7566 where word.b == 0x73746e && word.c == 0: if let read = reader.maybe([Fulfilment].self) { fulfilments = read }  // fulfilments
      case 0x6d6f7266 where word.b == 0 && word.c == 0: from = reader.maybe(Instant.self)  // from
      case 0x6c69746e75 where word.b == 0 && word.c == 0: until = reader.maybe(Instant.self)  // until
      case 0x766973756c637865 where word.b == 0x65 && word.c == 0: if let read = reader.maybe(Bool.self) { exclusive = read }  // exclusive
      case 0x73746e6169726176 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { variants = read }  // variants
      case 0x73676174 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { tags = read }  // tags
      case 0x73616c635f786174 where word.b == 0x736573 && word.c == 0: if let read = reader.maybe([String].self) { taxClasses = read }  // tax_classes
      case 0x5f74756f68746977 where word.b == 0x736d657469 && word.c == 0: if let read = reader.maybe([String].self) { withoutItems = read }  // without_items
      case 0x5f74756f68746977 where word.b == 0x73676174 && word.c == 0: if let read = reader.maybe([String].self) { withoutTags = read }  // without_tags
      case 0x677261745f6e696d where word.b == 0x7465 && word.c == 0: minTarget = reader.maybe(Int64.self)  // min_target
      case 0x6e6175715f6e696d where word.b == 0x79746974 && word.c == 0: if let read = reader.maybe(Int32.self) { minQuantity = read }  // min_quantity
      case 0x6e6175715f78616d where word.b == 0x79746974 && word.c == 0: maxQuantity = reader.maybe(Int32.self)  // max_quantity
      case 0x6175715f70696b73 where word.b == 0x797469746e && word.c == 0: if let read = reader.maybe(Int32.self) { skipQuantity = read }  // skip_quantity
      case 0x64726f5f70696b73 where word.b == 0x7265 && word.c == 0: if let read = reader.maybe(UnitOrder.self) { skipOrder = read }  // skip_order
      case 0x726564726f where word.b == 0 && word.c == 0: if let read = reader.maybe(UnitOrder.self) { order = read }  // order
      case 0x7372656974 where word.b == 0 && word.c == 0: if let read = reader.maybe([SpendTier].self) { tiers = read }  // tiers
      case 0x6e6175715f797562 where word.b == 0x79746974 && word.c == 0: if let read = reader.maybe(Int32.self) { buyQuantity = read }  // buy_quantity
      case 0x6e6175715f746567 where word.b == 0x79746974 && word.c == 0: if let read = reader.maybe(Int32.self) { getQuantity = read }  // get_quantity
      case 0x6574695f656d6173 where word.b == 0x6d && word.c == 0: if let read = reader.maybe(Bool.self) { sameItem = read }  // same_item
      case 0x73746573 where word.b == 0 && word.c == 0: if let read = reader.maybe([GoodsSet].self) { sets = read }  // sets
      case 0x6c7070615f78616d where word.b == 0x736e6f6974616369 && word.c == 0: maxApplications = reader.maybe(Int32.self)  // max_applications
      case 0x736c656e6e616863 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { channels = read }  // channels
      case 0x7261646e656c6163 where word.b == 0 && word.c == 0: calendar = reader.maybe(Calendar.self)  // calendar
      case 0x6c635f6b63617473 where word.b == 0x737361 && word.c == 0: stackClass = reader.maybe(String.self)  // stack_class
      case 0x676e69646e7566 where word.b == 0 && word.c == 0: if let read = reader.maybe([FundingShare].self) { funding = read }  // funding
      case 0x6f745f74696d696c where word.b == 0x6c6174 && word.c == 0: limitTotal = reader.maybe(Int64.self)  // limit_total
      case 0x65705f74696d696c where word.b == 0x6d6f747375635f72 && word.c == 0x7265: limitPerCustomer = reader.maybe(Int64.self)  // limit_per_customer
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let kind else { reader.missing("kind"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.kind = kind
    self.name = name
    self.code = code
    self.rate = rate
    self.amountMinor = amountMinor
    self.maxMinor = maxMinor
    self.minSubtotal = minSubtotal
    self.items = items
    self.fulfilments = fulfilments
    self.from = from
    self.until = until
    self.exclusive = exclusive
    self.variants = variants
    self.tags = tags
    self.taxClasses = taxClasses
    self.withoutItems = withoutItems
    self.withoutTags = withoutTags
    self.minTarget = minTarget
    self.minQuantity = minQuantity
    self.maxQuantity = maxQuantity
    self.skipQuantity = skipQuantity
    self.skipOrder = skipOrder
    self.order = order
    self.tiers = tiers
    self.buyQuantity = buyQuantity
    self.getQuantity = getQuantity
    self.sameItem = sameItem
    self.sets = sets
    self.maxApplications = maxApplications
    self.channels = channels
    self.calendar = calendar
    self.stackClass = stackClass
    self.funding = funding
    self.limitTotal = limitTotal
    self.limitPerCustomer = limitPerCustomer
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if let code { writer.raw(",\"code\":"); code.write(json: &writer) }
    if rate != 0 { writer.raw(",\"rate\":"); rate.write(json: &writer) }
    if amountMinor != 0 { writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer) }
    if let maxMinor { writer.raw(",\"max_minor\":"); maxMinor.write(json: &writer) }
    if let minSubtotal { writer.raw(",\"min_subtotal\":"); minSubtotal.write(json: &writer) }
    if !items.isEmpty { writer.raw(",\"items\":"); items.write(json: &writer) }
    if !fulfilments.isEmpty { writer.raw(",\"fulfilments\":"); fulfilments.write(json: &writer) }
    if let from { writer.raw(",\"from\":"); from.write(json: &writer) }
    if let until { writer.raw(",\"until\":"); until.write(json: &writer) }
    if exclusive { writer.raw(",\"exclusive\":"); exclusive.write(json: &writer) }
    if !variants.isEmpty { writer.raw(",\"variants\":"); variants.write(json: &writer) }
    if !tags.isEmpty { writer.raw(",\"tags\":"); tags.write(json: &writer) }
    if !taxClasses.isEmpty { writer.raw(",\"tax_classes\":"); taxClasses.write(json: &writer) }
    if !withoutItems.isEmpty { writer.raw(",\"without_items\":"); withoutItems.write(json: &writer) }
    if !withoutTags.isEmpty { writer.raw(",\"without_tags\":"); withoutTags.write(json: &writer) }
    if let minTarget { writer.raw(",\"min_target\":"); minTarget.write(json: &writer) }
    if minQuantity != 0 { writer.raw(",\"min_quantity\":"); minQuantity.write(json: &writer) }
    if let maxQuantity { writer.raw(",\"max_quantity\":"); maxQuantity.write(json: &writer) }
    if skipQuantity != 0 { writer.raw(",\"skip_quantity\":"); skipQuantity.write(json: &writer) }
    if skipOrder != .cheapest { writer.raw(",\"skip_order\":"); skipOrder.write(json: &writer) }
    if order != .cheapest { writer.raw(",\"order\":"); order.write(json: &writer) }
    if !tiers.isEmpty { writer.raw(",\"tiers\":"); tiers.write(json: &writer) }
    if buyQuantity != 1 { writer.raw(",\"buy_quantity\":"); buyQuantity.write(json: &writer) }
    if getQuantity != 1 { writer.raw(",\"get_quantity\":"); getQuantity.write(json: &writer) }
    if sameItem { writer.raw(",\"same_item\":"); sameItem.write(json: &writer) }
    if !sets.isEmpty { writer.raw(",\"sets\":"); sets.write(json: &writer) }
    if let maxApplications { writer.raw(",\"max_applications\":"); maxApplications.write(json: &writer) }
    if !channels.isEmpty { writer.raw(",\"channels\":"); channels.write(json: &writer) }
    if let calendar { writer.raw(",\"calendar\":"); calendar.write(json: &writer) }
    if let stackClass { writer.raw(",\"stack_class\":"); stackClass.write(json: &writer) }
    if !funding.isEmpty { writer.raw(",\"funding\":"); funding.write(json: &writer) }
    if let limitTotal { writer.raw(",\"limit_total\":"); limitTotal.write(json: &writer) }
    if let limitPerCustomer { writer.raw(",\"limit_per_customer\":"); limitPerCustomer.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Step: JsonValue {
  init?(json reader: inout JsonReader) {
    var kind: StepKind?
    var parent: Int32 = -1
    var line: Int32 = -1
    var ref: String?
    var baseMinor: Int64 = 0
    var factor: Int64 = 1
    var remainder: Int64 = 0
    var amountMinor: Int64?
    var mode: Rounding?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x646e696b where word.b == 0 && word.c == 0: kind = StepKind(json: &reader)  // kind
      case 0x746e65726170 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { parent = read }  // parent
      case 0x656e696c where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { line = read }  // line
      case 0x666572 where word.b == 0 && word.c == 0: ref = reader.maybe(String.self)  // ref
      case 0x6e696d5f65736162 where word.b == 0x726f && word.c == 0: if let read = reader.maybe(Int64.self) { baseMinor = read }  // base_minor
      case 0x726f74636166 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { factor = read }  // factor
      case 0x65646e69616d6572 where word.b == 0x72 && word.c == 0: if let read = reader.maybe(Int64.self) { remainder = read }  // remainder
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      case 0x65646f6d where word.b == 0 && word.c == 0: mode = reader.maybe(Rounding.self)  // mode
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let kind else { reader.missing("kind"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.kind = kind
    self.parent = parent
    self.line = line
    self.ref = ref
    self.baseMinor = baseMinor
    self.factor = factor
    self.remainder = remainder
    self.amountMinor = amountMinor
    self.mode = mode
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if parent != -1 { writer.raw(",\"parent\":"); parent.write(json: &writer) }
    if line != -1 { writer.raw(",\"line\":"); line.write(json: &writer) }
    if let ref { writer.raw(",\"ref\":"); ref.write(json: &writer) }
    if baseMinor != 0 { writer.raw(",\"base_minor\":"); baseMinor.write(json: &writer) }
    if factor != 1 { writer.raw(",\"factor\":"); factor.write(json: &writer) }
    if remainder != 0 { writer.raw(",\"remainder\":"); remainder.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    if let mode { writer.raw(",\"mode\":"); mode.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension QuotePart: JsonValue {
  init?(json reader: inout JsonReader) {
    var item: String?
    var option: String?
    var grossMinor: Int64?
    var discountMinor: Int64 = 0
    var taxMinor: Int64 = 0
    var taxIncluded: Bool = true
    var taxRule: String?
    var remitter: Remitter = .venue
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6d657469 where word.b == 0 && word.c == 0: item = reader.maybe(String.self)  // item
      case 0x6e6f6974706f where word.b == 0 && word.c == 0: option = reader.maybe(String.self)  // option
      case 0x696d5f73736f7267 where word.b == 0x726f6e && word.c == 0: grossMinor = Int64(json: &reader)  // gross_minor
      case 0x746e756f63736964 where word.b == 0x726f6e696d5f && word.c == 0: if let read = reader.maybe(Int64.self) { discountMinor = read }  // discount_minor
      case 0x6f6e696d5f786174 where word.b == 0x72 && word.c == 0: if let read = reader.maybe(Int64.self) { taxMinor = read }  // tax_minor
      case 0x6c636e695f786174 where word.b == 0x64656475 && word.c == 0: if let read = reader.maybe(Bool.self) { taxIncluded = read }  // tax_included
      case 0x656c75725f786174 where word.b == 0 && word.c == 0: taxRule = reader.maybe(String.self)  // tax_rule
      case 0x72657474696d6572 where word.b == 0 && word.c == 0: if let read = reader.maybe(Remitter.self) { remitter = read }  // remitter
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let grossMinor else { reader.missing("gross_minor"); return nil }
    if reader.failed { return nil }
    self.item = item
    self.option = option
    self.grossMinor = grossMinor
    self.discountMinor = discountMinor
    self.taxMinor = taxMinor
    self.taxIncluded = taxIncluded
    self.taxRule = taxRule
    self.remitter = remitter
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let item { writer.raw(",\"item\":"); item.write(json: &writer) }
    if let option { writer.raw(",\"option\":"); option.write(json: &writer) }
    writer.raw(",\"gross_minor\":"); grossMinor.write(json: &writer)
    if discountMinor != 0 { writer.raw(",\"discount_minor\":"); discountMinor.write(json: &writer) }
    if taxMinor != 0 { writer.raw(",\"tax_minor\":"); taxMinor.write(json: &writer) }
    if !taxIncluded { writer.raw(",\"tax_included\":"); taxIncluded.write(json: &writer) }
    if let taxRule { writer.raw(",\"tax_rule\":"); taxRule.write(json: &writer) }
    if remitter != .venue { writer.raw(",\"remitter\":"); remitter.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension FundedAmount: JsonValue {
  init?(json reader: inout JsonReader) {
    var funder: Funder?
    var party: String?
    var amountMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7265646e7566 where word.b == 0 && word.c == 0: funder = Funder(json: &reader)  // funder
      case 0x7974726170 where word.b == 0 && word.c == 0: party = reader.maybe(String.self)  // party
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let funder else { reader.missing("funder"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.funder = funder
    self.party = party
    self.amountMinor = amountMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"funder\":"); funder.write(json: &writer)
    if let party { writer.raw(",\"party\":"); party.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension UnusedCode: JsonValue {
  init?(json reader: inout JsonReader) {
    var code: String?
    var reason: UnusedReason?
    var ref: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65646f63 where word.b == 0 && word.c == 0: code = String(json: &reader)  // code
      case 0x6e6f73616572 where word.b == 0 && word.c == 0: reason = UnusedReason(json: &reader)  // reason
      case 0x666572 where word.b == 0 && word.c == 0: ref = reader.maybe(String.self)  // ref
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let code else { reader.missing("code"); return nil }
    guard let reason else { reader.missing("reason"); return nil }
    if reader.failed { return nil }
    self.code = code
    self.reason = reason
    self.ref = ref
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"code\":"); code.write(json: &writer)
    writer.raw(",\"reason\":"); reason.write(json: &writer)
    if let ref { writer.raw(",\"ref\":"); ref.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension QuoteLine: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var item: String?
    var variant: String?
    var quantity: Int32?
    var unitMinor: Int64?
    var grossMinor: Int64?
    var discountMinor: Int64 = 0
    var taxMinor: Int64 = 0
    var taxIncluded: Bool = true
    var taxRule: String?
    var remitter: Remitter = .venue
    var parts: [QuotePart] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x6d657469 where word.b == 0 && word.c == 0: item = String(json: &reader)  // item
      case 0x746e6169726176 where word.b == 0 && word.c == 0: variant = reader.maybe(String.self)  // variant
      case 0x797469746e617571 where word.b == 0 && word.c == 0: quantity = Int32(json: &reader)  // quantity
      case 0x6e696d5f74696e75 where word.b == 0x726f && word.c == 0: unitMinor = Int64(json: &reader)  // unit_minor
      case 0x696d5f73736f7267 where word.b == 0x726f6e && word.c == 0: grossMinor = Int64(json: &reader)  // gross_minor
      case 0x746e756f63736964 where word.b == 0x726f6e696d5f && word.c == 0: if let read = reader.maybe(Int64.self) { discountMinor = read }  // discount_minor
      case 0x6f6e696d5f786174 where word.b == 0x72 && word.c == 0: if let read = reader.maybe(Int64.self) { taxMinor = read }  // tax_minor
      case 0x6c636e695f786174 where word.b == 0x64656475 && word.c == 0: if let read = reader.maybe(Bool.self) { taxIncluded = read }  // tax_included
      case 0x656c75725f786174 where word.b == 0 && word.c == 0: taxRule = reader.maybe(String.self)  // tax_rule
      case 0x72657474696d6572 where word.b == 0 && word.c == 0: if let read = reader.maybe(Remitter.self) { remitter = read }  // remitter
      case 0x7374726170 where word.b == 0 && word.c == 0: if let read = reader.maybe([QuotePart].self) { parts = read }  // parts
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let item else { reader.missing("item"); return nil }
    guard let quantity else { reader.missing("quantity"); return nil }
    guard let unitMinor else { reader.missing("unit_minor"); return nil }
    guard let grossMinor else { reader.missing("gross_minor"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.item = item
    self.variant = variant
    self.quantity = quantity
    self.unitMinor = unitMinor
    self.grossMinor = grossMinor
    self.discountMinor = discountMinor
    self.taxMinor = taxMinor
    self.taxIncluded = taxIncluded
    self.taxRule = taxRule
    self.remitter = remitter
    self.parts = parts
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"item\":"); item.write(json: &writer)
    if let variant { writer.raw(",\"variant\":"); variant.write(json: &writer) }
    writer.raw(",\"quantity\":"); quantity.write(json: &writer)
    writer.raw(",\"unit_minor\":"); unitMinor.write(json: &writer)
    writer.raw(",\"gross_minor\":"); grossMinor.write(json: &writer)
    if discountMinor != 0 { writer.raw(",\"discount_minor\":"); discountMinor.write(json: &writer) }
    if taxMinor != 0 { writer.raw(",\"tax_minor\":"); taxMinor.write(json: &writer) }
    if !taxIncluded { writer.raw(",\"tax_included\":"); taxIncluded.write(json: &writer) }
    if let taxRule { writer.raw(",\"tax_rule\":"); taxRule.write(json: &writer) }
    if remitter != .venue { writer.raw(",\"remitter\":"); remitter.write(json: &writer) }
    if !parts.isEmpty { writer.raw(",\"parts\":"); parts.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension QuoteFee: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var kind: FeeKind?
    var grossMinor: Int64?
    var discountMinor: Int64 = 0
    var taxMinor: Int64 = 0
    var taxIncluded: Bool = true
    var taxRule: String?
    var remitter: Remitter = .venue
    var quantity: Int32 = 1
    var parts: [QuotePart] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x646e696b where word.b == 0 && word.c == 0: kind = FeeKind(json: &reader)  // kind
      case 0x696d5f73736f7267 where word.b == 0x726f6e && word.c == 0: grossMinor = Int64(json: &reader)  // gross_minor
      case 0x746e756f63736964 where word.b == 0x726f6e696d5f && word.c == 0: if let read = reader.maybe(Int64.self) { discountMinor = read }  // discount_minor
      case 0x6f6e696d5f786174 where word.b == 0x72 && word.c == 0: if let read = reader.maybe(Int64.self) { taxMinor = read }  // tax_minor
      case 0x6c636e695f786174 where word.b == 0x64656475 && word.c == 0: if let read = reader.maybe(Bool.self) { taxIncluded = read }  // tax_included
      case 0x656c75725f786174 where word.b == 0 && word.c == 0: taxRule = reader.maybe(String.self)  // tax_rule
      case 0x72657474696d6572 where word.b == 0 && word.c == 0: if let read = reader.maybe(Remitter.self) { remitter = read }  // remitter
      case 0x797469746e617571 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { quantity = read }  // quantity
      case 0x7374726170 where word.b == 0 && word.c == 0: if let read = reader.maybe([QuotePart].self) { parts = read }  // parts
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let kind else { reader.missing("kind"); return nil }
    guard let grossMinor else { reader.missing("gross_minor"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.kind = kind
    self.grossMinor = grossMinor
    self.discountMinor = discountMinor
    self.taxMinor = taxMinor
    self.taxIncluded = taxIncluded
    self.taxRule = taxRule
    self.remitter = remitter
    self.quantity = quantity
    self.parts = parts
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    writer.raw(",\"gross_minor\":"); grossMinor.write(json: &writer)
    if discountMinor != 0 { writer.raw(",\"discount_minor\":"); discountMinor.write(json: &writer) }
    if taxMinor != 0 { writer.raw(",\"tax_minor\":"); taxMinor.write(json: &writer) }
    if !taxIncluded { writer.raw(",\"tax_included\":"); taxIncluded.write(json: &writer) }
    if let taxRule { writer.raw(",\"tax_rule\":"); taxRule.write(json: &writer) }
    if remitter != .venue { writer.raw(",\"remitter\":"); remitter.write(json: &writer) }
    if quantity != 1 { writer.raw(",\"quantity\":"); quantity.write(json: &writer) }
    if !parts.isEmpty { writer.raw(",\"parts\":"); parts.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension QuoteDiscount: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var code: String?
    var amountMinor: Int64?
    var funded: [FundedAmount] = []
    var applications: Int32 = 1
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x65646f63 where word.b == 0 && word.c == 0: code = reader.maybe(String.self)  // code
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      case 0x6465646e7566 where word.b == 0 && word.c == 0: if let read = reader.maybe([FundedAmount].self) { funded = read }  // funded
      case 0x746163696c707061 where word.b == 0x736e6f69 && word.c == 0: if let read = reader.maybe(Int32.self) { applications = read }  // applications
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.code = code
    self.amountMinor = amountMinor
    self.funded = funded
    self.applications = applications
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if let code { writer.raw(",\"code\":"); code.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    if !funded.isEmpty { writer.raw(",\"funded\":"); funded.write(json: &writer) }
    if applications != 1 { writer.raw(",\"applications\":"); applications.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension QuoteTax: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var rate: Int64?
    var included: Bool = true
    var baseMinor: Int64?
    var taxMinor: Int64?
    var remitter: Remitter = .venue
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x65746172 where word.b == 0 && word.c == 0: rate = Int64(json: &reader)  // rate
      case 0x646564756c636e69 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { included = read }  // included
      case 0x6e696d5f65736162 where word.b == 0x726f && word.c == 0: baseMinor = Int64(json: &reader)  // base_minor
      case 0x6f6e696d5f786174 where word.b == 0x72 && word.c == 0: taxMinor = Int64(json: &reader)  // tax_minor
      case 0x72657474696d6572 where word.b == 0 && word.c == 0: if let read = reader.maybe(Remitter.self) { remitter = read }  // remitter
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let rate else { reader.missing("rate"); return nil }
    guard let baseMinor else { reader.missing("base_minor"); return nil }
    guard let taxMinor else { reader.missing("tax_minor"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.rate = rate
    self.included = included
    self.baseMinor = baseMinor
    self.taxMinor = taxMinor
    self.remitter = remitter
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    writer.raw(",\"rate\":"); rate.write(json: &writer)
    if !included { writer.raw(",\"included\":"); included.write(json: &writer) }
    writer.raw(",\"base_minor\":"); baseMinor.write(json: &writer)
    writer.raw(",\"tax_minor\":"); taxMinor.write(json: &writer)
    if remitter != .venue { writer.raw(",\"remitter\":"); remitter.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension FeeBand: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var kind: FeeKind?
    var fromMinor: Int64 = 0
    var belowMinor: Int64?
    var amountMinor: Int64 = 0
    var rate: Int64?
    var topsUp: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x646e696b where word.b == 0 && word.c == 0: kind = FeeKind(json: &reader)  // kind
      case 0x6e696d5f6d6f7266 where word.b == 0x726f && word.c == 0: if let read = reader.maybe(Int64.self) { fromMinor = read }  // from_minor
      case 0x696d5f776f6c6562 where word.b == 0x726f6e && word.c == 0: belowMinor = reader.maybe(Int64.self)  // below_minor
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: if let read = reader.maybe(Int64.self) { amountMinor = read }  // amount_minor
      case 0x65746172 where word.b == 0 && word.c == 0: rate = reader.maybe(Int64.self)  // rate
      case 0x70755f73706f74 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { topsUp = read }  // tops_up
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let kind else { reader.missing("kind"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.kind = kind
    self.fromMinor = fromMinor
    self.belowMinor = belowMinor
    self.amountMinor = amountMinor
    self.rate = rate
    self.topsUp = topsUp
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if fromMinor != 0 { writer.raw(",\"from_minor\":"); fromMinor.write(json: &writer) }
    if let belowMinor { writer.raw(",\"below_minor\":"); belowMinor.write(json: &writer) }
    if amountMinor != 0 { writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer) }
    if let rate { writer.raw(",\"rate\":"); rate.write(json: &writer) }
    if topsUp { writer.raw(",\"tops_up\":"); topsUp.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ExplanationParameter: JsonValue {
  init?(json reader: inout JsonReader) {
    var name: String?
    var value: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656d616e where word.b == 0 && word.c == 0: name = String(json: &reader)  // name
      case 0x65756c6176 where word.b == 0 && word.c == 0: value = String(json: &reader)  // value
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let name else { reader.missing("name"); return nil }
    guard let value else { reader.missing("value"); return nil }
    if reader.failed { return nil }
    self.name = name
    self.value = value
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"name\":"); name.write(json: &writer)
    writer.raw(",\"value\":"); value.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ProofInputs: JsonValue {
  init?(json reader: inout JsonReader) {
    var menu: Menu?
    var rules: PriceRules?
    var cart: Cart?
    var context: ProofContext?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x756e656d where word.b == 0 && word.c == 0: menu = Menu(json: &reader)  // menu
      case 0x73656c7572 where word.b == 0 && word.c == 0: rules = PriceRules(json: &reader)  // rules
      case 0x74726163 where word.b == 0 && word.c == 0: cart = Cart(json: &reader)  // cart
      case 0x747865746e6f63 where word.b == 0 && word.c == 0: context = ProofContext(json: &reader)  // context
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let menu else { reader.missing("menu"); return nil }
    guard let rules else { reader.missing("rules"); return nil }
    guard let cart else { reader.missing("cart"); return nil }
    guard let context else { reader.missing("context"); return nil }
    if reader.failed { return nil }
    self.menu = menu
    self.rules = rules
    self.cart = cart
    self.context = context
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"menu\":"); menu.write(json: &writer)
    writer.raw(",\"rules\":"); rules.write(json: &writer)
    writer.raw(",\"cart\":"); cart.write(json: &writer)
    writer.raw(",\"context\":"); context.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ProofMismatch: JsonValue {
  init?(json reader: inout JsonReader) {
    var `where`: ProofMismatchWhere?
    var path: String?
    var line: Int32 = -1
    var item: String?
    var rule: String?
    var claimed: Int64 = 0
    var computed: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6572656877 where word.b == 0 && word.c == 0: `where` = ProofMismatchWhere(json: &reader)  // where
      case 0x68746170 where word.b == 0 && word.c == 0: path = String(json: &reader)  // path
      case 0x656e696c where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { line = read }  // line
      case 0x6d657469 where word.b == 0 && word.c == 0: item = reader.maybe(String.self)  // item
      case 0x656c7572 where word.b == 0 && word.c == 0: rule = reader.maybe(String.self)  // rule
      case 0x64656d69616c63 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { claimed = read }  // claimed
      case 0x64657475706d6f63 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { computed = read }  // computed
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let `where` else { reader.missing("where"); return nil }
    guard let path else { reader.missing("path"); return nil }
    if reader.failed { return nil }
    self.`where` = `where`
    self.path = path
    self.line = line
    self.item = item
    self.rule = rule
    self.claimed = claimed
    self.computed = computed
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"where\":"); `where`.write(json: &writer)
    writer.raw(",\"path\":"); path.write(json: &writer)
    if line != -1 { writer.raw(",\"line\":"); line.write(json: &writer) }
    if let item { writer.raw(",\"item\":"); item.write(json: &writer) }
    if let rule { writer.raw(",\"rule\":"); rule.write(json: &writer) }
    if claimed != 0 { writer.raw(",\"claimed\":"); claimed.write(json: &writer) }
    if computed != 0 { writer.raw(",\"computed\":"); computed.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Posting: JsonValue {
  init?(json reader: inout JsonReader) {
    var account: Account?
    var party: String?
    var amountMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746e756f636361 where word.b == 0 && word.c == 0: account = Account(json: &reader)  // account
      case 0x7974726170 where word.b == 0 && word.c == 0: party = reader.maybe(String.self)  // party
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let account else { reader.missing("account"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.account = account
    self.party = party
    self.amountMinor = amountMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"account\":"); account.write(json: &writer)
    if let party { writer.raw(",\"party\":"); party.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Reason: JsonValue {
  init?(json reader: inout JsonReader) {
    var code: String?
    var path: String?
    var ref: String?
    var limit: Int64 = 0
    var actual: Int64 = 0
    var nextAt: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65646f63 where word.b == 0 && word.c == 0: code = String(json: &reader)  // code
      case 0x68746170 where word.b == 0 && word.c == 0: path = reader.maybe(String.self)  // path
      case 0x666572 where word.b == 0 && word.c == 0: ref = reader.maybe(String.self)  // ref
      case 0x74696d696c where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { limit = read }  // limit
      case 0x6c6175746361 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { actual = read }  // actual
      case 0x74615f7478656e where word.b == 0 && word.c == 0: nextAt = reader.maybe(Instant.self)  // next_at
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let code else { reader.missing("code"); return nil }
    if reader.failed { return nil }
    self.code = code
    self.path = path
    self.ref = ref
    self.limit = limit
    self.actual = actual
    self.nextAt = nextAt
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"code\":"); code.write(json: &writer)
    if let path { writer.raw(",\"path\":"); path.write(json: &writer) }
    if let ref { writer.raw(",\"ref\":"); ref.write(json: &writer) }
    if limit != 0 { writer.raw(",\"limit\":"); limit.write(json: &writer) }
    if actual != 0 { writer.raw(",\"actual\":"); actual.write(json: &writer) }
    if let nextAt { writer.raw(",\"next_at\":"); nextAt.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Loss: JsonValue {
  init?(json reader: inout JsonReader) {
    var item: String?
    var path: String?
    var kind: LossKind?
    var why: String?
    var detail: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6d657469 where word.b == 0 && word.c == 0: item = String(json: &reader)  // item
      case 0x68746170 where word.b == 0 && word.c == 0: path = String(json: &reader)  // path
      case 0x646e696b where word.b == 0 && word.c == 0: kind = LossKind(json: &reader)  // kind
      case 0x796877 where word.b == 0 && word.c == 0: why = String(json: &reader)  // why
      case 0x6c6961746564 where word.b == 0 && word.c == 0: detail = reader.maybe(String.self)  // detail
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let item else { reader.missing("item"); return nil }
    guard let path else { reader.missing("path"); return nil }
    guard let kind else { reader.missing("kind"); return nil }
    guard let why else { reader.missing("why"); return nil }
    if reader.failed { return nil }
    self.item = item
    self.path = path
    self.kind = kind
    self.why = why
    self.detail = detail
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"item\":"); item.write(json: &writer)
    writer.raw(",\"path\":"); path.write(json: &writer)
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    writer.raw(",\"why\":"); why.write(json: &writer)
    if let detail { writer.raw(",\"detail\":"); detail.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension MenuTarget: JsonValue {
  init?(json reader: inout JsonReader) {
    var kind: TargetKind?
    var of: String?
    var ref: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x646e696b where word.b == 0 && word.c == 0: kind = TargetKind(json: &reader)  // kind
      case 0x666f where word.b == 0 && word.c == 0: of = reader.maybe(String.self)  // of
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let kind else { reader.missing("kind"); return nil }
    guard let ref else { reader.missing("ref"); return nil }
    if reader.failed { return nil }
    self.kind = kind
    self.of = of
    self.ref = ref
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if let of { writer.raw(",\"of\":"); of.write(json: &writer) }
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension StockNote: JsonValue {
  init?(json reader: inout JsonReader) {
    var reason: String?
    var actor: String?
    var at: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6e6f73616572 where word.b == 0 && word.c == 0: reason = reader.maybe(String.self)  // reason
      case 0x726f746361 where word.b == 0 && word.c == 0: actor = reader.maybe(String.self)  // actor
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let at else { reader.missing("at"); return nil }
    if reader.failed { return nil }
    self.reason = reason
    self.actor = actor
    self.at = at
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let reason { writer.raw(",\"reason\":"); reason.write(json: &writer) }
    if let actor { writer.raw(",\"actor\":"); actor.write(json: &writer) }
    writer.raw(",\"at\":"); at.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Snooze: JsonValue {
  init?(json reader: inout JsonReader) {
    var target: MenuTarget?
    var until: Instant?
    var note: StockNote?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746567726174 where word.b == 0 && word.c == 0: target = MenuTarget(json: &reader)  // target
      case 0x6c69746e75 where word.b == 0 && word.c == 0: until = reader.maybe(Instant.self)  // until
      case 0x65746f6e where word.b == 0 && word.c == 0: note = StockNote(json: &reader)  // note
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let target else { reader.missing("target"); return nil }
    guard let note else { reader.missing("note"); return nil }
    if reader.failed { return nil }
    self.target = target
    self.until = until
    self.note = note
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"target\":"); target.write(json: &writer)
    if let until { writer.raw(",\"until\":"); until.write(json: &writer) }
    writer.raw(",\"note\":"); note.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension StockLevel: JsonValue {
  init?(json reader: inout JsonReader) {
    var target: MenuTarget?
    var onHandMilli: Int64?
    var reservedMilli: Int64 = 0
    var note: StockNote?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746567726174 where word.b == 0 && word.c == 0: target = MenuTarget(json: &reader)  // target
      case 0x5f646e61685f6e6f where word.b == 0x696c6c696d && word.c == 0: onHandMilli = Int64(json: &reader)  // on_hand_milli
      case 0x6465767265736572 where word.b == 0x696c6c696d5f && word.c == 0: if let read = reader.maybe(Int64.self) { reservedMilli = read }  // reserved_milli
      case 0x65746f6e where word.b == 0 && word.c == 0: note = StockNote(json: &reader)  // note
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let target else { reader.missing("target"); return nil }
    guard let onHandMilli else { reader.missing("on_hand_milli"); return nil }
    guard let note else { reader.missing("note"); return nil }
    if reader.failed { return nil }
    self.target = target
    self.onHandMilli = onHandMilli
    self.reservedMilli = reservedMilli
    self.note = note
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"target\":"); target.write(json: &writer)
    writer.raw(",\"on_hand_milli\":"); onHandMilli.write(json: &writer)
    if reservedMilli != 0 { writer.raw(",\"reserved_milli\":"); reservedMilli.write(json: &writer) }
    writer.raw(",\"note\":"); note.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension BasketPerson: JsonValue {
  init?(json reader: inout JsonReader) {
    var participant: Id?
    var subject: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7069636974726170 where word.b == 0x746e61 && word.c == 0: participant = Id(json: &reader)  // participant
      case 0x7463656a627573 where word.b == 0 && word.c == 0: subject = String(json: &reader)  // subject
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let participant else { reader.missing("participant"); return nil }
    guard let subject else { reader.missing("subject"); return nil }
    if reader.failed { return nil }
    self.participant = participant
    self.subject = subject
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"participant\":"); participant.write(json: &writer)
    writer.raw(",\"subject\":"); subject.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension StockAmount: JsonValue {
  init?(json reader: inout JsonReader) {
    var target: MenuTarget?
    var quantityMilli: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746567726174 where word.b == 0 && word.c == 0: target = MenuTarget(json: &reader)  // target
      case 0x797469746e617571 where word.b == 0x696c6c696d5f && word.c == 0: quantityMilli = Int64(json: &reader)  // quantity_milli
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let target else { reader.missing("target"); return nil }
    guard let quantityMilli else { reader.missing("quantity_milli"); return nil }
    if reader.failed { return nil }
    self.target = target
    self.quantityMilli = quantityMilli
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"target\":"); target.write(json: &writer)
    writer.raw(",\"quantity_milli\":"); quantityMilli.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension StockCount: JsonValue {
  init?(json reader: inout JsonReader) {
    var target: MenuTarget?
    var fromMilli: Int64?
    var toMilli: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746567726174 where word.b == 0 && word.c == 0: target = MenuTarget(json: &reader)  // target
      case 0x6c696d5f6d6f7266 where word.b == 0x696c && word.c == 0: fromMilli = reader.maybe(Int64.self)  // from_milli
      case 0x696c6c696d5f6f74 where word.b == 0 && word.c == 0: toMilli = reader.maybe(Int64.self)  // to_milli
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let target else { reader.missing("target"); return nil }
    if reader.failed { return nil }
    self.target = target
    self.fromMilli = fromMilli
    self.toMilli = toMilli
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"target\":"); target.write(json: &writer)
    if let fromMilli { writer.raw(",\"from_milli\":"); fromMilli.write(json: &writer) }
    if let toMilli { writer.raw(",\"to_milli\":"); toMilli.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension GroupSeen: JsonValue {
  init?(json reader: inout JsonReader) {
    var device: Id?
    var clock: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656369766564 where word.b == 0 && word.c == 0: device = Id(json: &reader)  // device
      case 0x6b636f6c63 where word.b == 0 && word.c == 0: clock = Int64(json: &reader)  // clock
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let device else { reader.missing("device"); return nil }
    guard let clock else { reader.missing("clock"); return nil }
    if reader.failed { return nil }
    self.device = device
    self.clock = clock
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"device\":"); device.write(json: &writer)
    writer.raw(",\"clock\":"); clock.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension GroupOp: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var device: Id?
    var clock: Int64?
    var author: Id?
    var kind: GroupOpKind?
    var participant: Id?
    var line: CartLine?
    var lineId: Id?
    var quantity: Int32 = 0
    var text: String?
    var amountMinor: Int64?
    var deadline: Instant?
    var fulfilment: Fulfilment = .delivery
    var seen: [GroupSeen] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x656369766564 where word.b == 0 && word.c == 0: device = Id(json: &reader)  // device
      case 0x6b636f6c63 where word.b == 0 && word.c == 0: clock = Int64(json: &reader)  // clock
      case 0x726f68747561 where word.b == 0 && word.c == 0: author = Id(json: &reader)  // author
      case 0x646e696b where word.b == 0 && word.c == 0: kind = GroupOpKind(json: &reader)  // kind
      case 0x7069636974726170 where word.b == 0x746e61 && word.c == 0: participant = reader.maybe(Id.self)  // participant
      case 0x656e696c where word.b == 0 && word.c == 0: line = reader.maybe(CartLine.self)  // line
      case 0x64695f656e696c where word.b == 0 && word.c == 0: lineId = reader.maybe(Id.self)  // line_id
      case 0x797469746e617571 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { quantity = read }  // quantity
      case 0x74786574 where word.b == 0 && word.c == 0: text = reader.maybe(String.self)  // text
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = reader.maybe(Int64.self)  // amount_minor
      case 0x656e696c64616564 where word.b == 0 && word.c == 0: deadline = reader.maybe(Instant.self)  // deadline
      case 0x656d6c69666c7566 where word.b == 0x746e && word.c == 0: if let read = reader.maybe(Fulfilment.self) { fulfilment = read }  // fulfilment
      case 0x6e656573 where word.b == 0 && word.c == 0: if let read = reader.maybe([GroupSeen].self) { seen = read }  // seen
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let device else { reader.missing("device"); return nil }
    guard let clock else { reader.missing("clock"); return nil }
    guard let author else { reader.missing("author"); return nil }
    guard let kind else { reader.missing("kind"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.device = device
    self.clock = clock
    self.author = author
    self.kind = kind
    self.participant = participant
    self.line = line
    self.lineId = lineId
    self.quantity = quantity
    self.text = text
    self.amountMinor = amountMinor
    self.deadline = deadline
    self.fulfilment = fulfilment
    self.seen = seen
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"device\":"); device.write(json: &writer)
    writer.raw(",\"clock\":"); clock.write(json: &writer)
    writer.raw(",\"author\":"); author.write(json: &writer)
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if let participant { writer.raw(",\"participant\":"); participant.write(json: &writer) }
    if let line { writer.raw(",\"line\":"); line.write(json: &writer) }
    if let lineId { writer.raw(",\"line_id\":"); lineId.write(json: &writer) }
    if quantity != 0 { writer.raw(",\"quantity\":"); quantity.write(json: &writer) }
    if let text { writer.raw(",\"text\":"); text.write(json: &writer) }
    if let amountMinor { writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer) }
    if let deadline { writer.raw(",\"deadline\":"); deadline.write(json: &writer) }
    if fulfilment != .delivery { writer.raw(",\"fulfilment\":"); fulfilment.write(json: &writer) }
    if !seen.isEmpty { writer.raw(",\"seen\":"); seen.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension GroupPerson: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var name: String?
    var joined: Bool = false
    var capMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x64656e696f6a where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { joined = read }  // joined
      case 0x6f6e696d5f706163 where word.b == 0x72 && word.c == 0: capMinor = reader.maybe(Int64.self)  // cap_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.name = name
    self.joined = joined
    self.capMinor = capMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if joined { writer.raw(",\"joined\":"); joined.write(json: &writer) }
    if let capMinor { writer.raw(",\"cap_minor\":"); capMinor.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension CartMergeNote: JsonValue {
  init?(json reader: inout JsonReader) {
    var kind: CartMergeKind?
    var line: Id?
    var amount: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x646e696b where word.b == 0 && word.c == 0: kind = CartMergeKind(json: &reader)  // kind
      case 0x656e696c where word.b == 0 && word.c == 0: line = reader.maybe(Id.self)  // line
      case 0x746e756f6d61 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { amount = read }  // amount
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let kind else { reader.missing("kind"); return nil }
    if reader.failed { return nil }
    self.kind = kind
    self.line = line
    self.amount = amount
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if let line { writer.raw(",\"line\":"); line.write(json: &writer) }
    if amount != 0 { writer.raw(",\"amount\":"); amount.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ReorderChange: JsonValue {
  init?(json reader: inout JsonReader) {
    var kind: ReorderKind?
    var group: String?
    var ref: String?
    var was: Int64 = 0
    var now: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x646e696b where word.b == 0 && word.c == 0: kind = ReorderKind(json: &reader)  // kind
      case 0x70756f7267 where word.b == 0 && word.c == 0: group = reader.maybe(String.self)  // group
      case 0x666572 where word.b == 0 && word.c == 0: ref = reader.maybe(String.self)  // ref
      case 0x736177 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { was = read }  // was
      case 0x776f6e where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { now = read }  // now
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let kind else { reader.missing("kind"); return nil }
    if reader.failed { return nil }
    self.kind = kind
    self.group = group
    self.ref = ref
    self.was = was
    self.now = now
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if let group { writer.raw(",\"group\":"); group.write(json: &writer) }
    if let ref { writer.raw(",\"ref\":"); ref.write(json: &writer) }
    if was != 0 { writer.raw(",\"was\":"); was.write(json: &writer) }
    if now != 0 { writer.raw(",\"now\":"); now.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ReorderLine: JsonValue {
  init?(json reader: inout JsonReader) {
    var oldLine: Id?
    var inCart: Bool = false
    var line: CartLine?
    var changes: [ReorderChange] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656e696c5f646c6f where word.b == 0 && word.c == 0: oldLine = Id(json: &reader)  // old_line
      case 0x747261635f6e69 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { inCart = read }  // in_cart
      case 0x656e696c where word.b == 0 && word.c == 0: line = reader.maybe(CartLine.self)  // line
      case 0x7365676e616863 where word.b == 0 && word.c == 0: if let read = reader.maybe([ReorderChange].self) { changes = read }  // changes
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let oldLine else { reader.missing("old_line"); return nil }
    if reader.failed { return nil }
    self.oldLine = oldLine
    self.inCart = inCart
    self.line = line
    self.changes = changes
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"old_line\":"); oldLine.write(json: &writer)
    if inCart { writer.raw(",\"in_cart\":"); inCart.write(json: &writer) }
    if let line { writer.raw(",\"line\":"); line.write(json: &writer) }
    if !changes.isEmpty { writer.raw(",\"changes\":"); changes.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PartnerLine: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: String?
    var code: String?
    var name: String?
    var note: String?
    var unit: String?
    var quantityMilli: Int64?
    var unitMinor: Int64?
    var originalMinor: Int64?
    var statedOptionsMinor: Int64?
    var statedTotalMinor: Int64?
    var totalMinor: Int64?
    var options: [PartnerLine] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = String(json: &reader)  // id
      case 0x65646f63 where word.b == 0 && word.c == 0: code = reader.maybe(String.self)  // code
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x65746f6e where word.b == 0 && word.c == 0: note = reader.maybe(String.self)  // note
      case 0x74696e75 where word.b == 0 && word.c == 0: unit = reader.maybe(String.self)  // unit
      case 0x797469746e617571 where word.b == 0x696c6c696d5f && word.c == 0: quantityMilli = Int64(json: &reader)  // quantity_milli
      case 0x6e696d5f74696e75 where word.b == 0x726f && word.c == 0: unitMinor = Int64(json: &reader)  // unit_minor
      case 0x6c616e696769726f where word.b == 0x726f6e696d5f && word.c == 0: originalMinor = reader.maybe(Int64.self)  // original_minor
      case 0x6f5f646574617473 where word.b == 0x6d5f736e6f697470 && word.c == 0x726f6e69: statedOptionsMinor = reader.maybe(Int64.self)  // stated_options_minor
      case 0x745f646574617473 where word.b == 0x6e696d5f6c61746f && word.c == 0x726f: statedTotalMinor = reader.maybe(Int64.self)  // stated_total_minor
      case 0x696d5f6c61746f74 where word.b == 0x726f6e && word.c == 0: totalMinor = Int64(json: &reader)  // total_minor
      case 0x736e6f6974706f where word.b == 0 && word.c == 0: if let read = reader.maybe([PartnerLine].self) { options = read }  // options
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let quantityMilli else { reader.missing("quantity_milli"); return nil }
    guard let unitMinor else { reader.missing("unit_minor"); return nil }
    guard let totalMinor else { reader.missing("total_minor"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.code = code
    self.name = name
    self.note = note
    self.unit = unit
    self.quantityMilli = quantityMilli
    self.unitMinor = unitMinor
    self.originalMinor = originalMinor
    self.statedOptionsMinor = statedOptionsMinor
    self.statedTotalMinor = statedTotalMinor
    self.totalMinor = totalMinor
    self.options = options
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    if let code { writer.raw(",\"code\":"); code.write(json: &writer) }
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if let note { writer.raw(",\"note\":"); note.write(json: &writer) }
    if let unit { writer.raw(",\"unit\":"); unit.write(json: &writer) }
    writer.raw(",\"quantity_milli\":"); quantityMilli.write(json: &writer)
    writer.raw(",\"unit_minor\":"); unitMinor.write(json: &writer)
    if let originalMinor { writer.raw(",\"original_minor\":"); originalMinor.write(json: &writer) }
    if let statedOptionsMinor { writer.raw(",\"stated_options_minor\":"); statedOptionsMinor.write(json: &writer) }
    if let statedTotalMinor { writer.raw(",\"stated_total_minor\":"); statedTotalMinor.write(json: &writer) }
    writer.raw(",\"total_minor\":"); totalMinor.write(json: &writer)
    if !options.isEmpty { writer.raw(",\"options\":"); options.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PartnerFee: JsonValue {
  init?(json reader: inout JsonReader) {
    var kind: PartnerFeeKind?
    var name: String?
    var receiver: String?
    var amountMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x646e696b where word.b == 0 && word.c == 0: kind = PartnerFeeKind(json: &reader)  // kind
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x7265766965636572 where word.b == 0 && word.c == 0: receiver = reader.maybe(String.self)  // receiver
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let kind else { reader.missing("kind"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.kind = kind
    self.name = name
    self.receiver = receiver
    self.amountMinor = amountMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if let receiver { writer.raw(",\"receiver\":"); receiver.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PartnerDiscount: JsonValue {
  init?(json reader: inout JsonReader) {
    var target: PartnerDiscountTarget?
    var targetId: String?
    var code: String?
    var amountMinor: Int64?
    var funded: [FundedAmount] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746567726174 where word.b == 0 && word.c == 0: target = PartnerDiscountTarget(json: &reader)  // target
      case 0x695f746567726174 where word.b == 0x64 && word.c == 0: targetId = reader.maybe(String.self)  // target_id
      case 0x65646f63 where word.b == 0 && word.c == 0: code = reader.maybe(String.self)  // code
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      case 0x6465646e7566 where word.b == 0 && word.c == 0: if let read = reader.maybe([FundedAmount].self) { funded = read }  // funded
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let target else { reader.missing("target"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.target = target
    self.targetId = targetId
    self.code = code
    self.amountMinor = amountMinor
    self.funded = funded
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"target\":"); target.write(json: &writer)
    if let targetId { writer.raw(",\"target_id\":"); targetId.write(json: &writer) }
    if let code { writer.raw(",\"code\":"); code.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    if !funded.isEmpty { writer.raw(",\"funded\":"); funded.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PartnerPayment: JsonValue {
  init?(json reader: inout JsonReader) {
    var method: String?
    var brand: String?
    var info: String?
    var prepaid: Bool = false
    var amountMinor: Int64?
    var changeForMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x646f6874656d where word.b == 0 && word.c == 0: method = String(json: &reader)  // method
      case 0x646e617262 where word.b == 0 && word.c == 0: brand = reader.maybe(String.self)  // brand
      case 0x6f666e69 where word.b == 0 && word.c == 0: info = reader.maybe(String.self)  // info
      case 0x64696170657270 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { prepaid = read }  // prepaid
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      case 0x665f65676e616863 where word.b == 0x726f6e696d5f726f && word.c == 0: changeForMinor = reader.maybe(Int64.self)  // change_for_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let method else { reader.missing("method"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.method = method
    self.brand = brand
    self.info = info
    self.prepaid = prepaid
    self.amountMinor = amountMinor
    self.changeForMinor = changeForMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"method\":"); method.write(json: &writer)
    if let brand { writer.raw(",\"brand\":"); brand.write(json: &writer) }
    if let info { writer.raw(",\"info\":"); info.write(json: &writer) }
    if prepaid { writer.raw(",\"prepaid\":"); prepaid.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    if let changeForMinor { writer.raw(",\"change_for_minor\":"); changeForMinor.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PartnerTotals: JsonValue {
  init?(json reader: inout JsonReader) {
    var itemsMinor: Int64?
    var feesMinor: Int64?
    var discountMinor: Int64?
    var totalMinor: Int64?
    var prepaidMinor: Int64?
    var pendingMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x696d5f736d657469 where word.b == 0x726f6e && word.c == 0: itemsMinor = reader.maybe(Int64.self)  // items_minor
      case 0x6e696d5f73656566 where word.b == 0x726f && word.c == 0: feesMinor = reader.maybe(Int64.self)  // fees_minor
      case 0x746e756f63736964 where word.b == 0x726f6e696d5f && word.c == 0: discountMinor = reader.maybe(Int64.self)  // discount_minor
      case 0x696d5f6c61746f74 where word.b == 0x726f6e && word.c == 0: totalMinor = reader.maybe(Int64.self)  // total_minor
      case 0x5f64696170657270 where word.b == 0x726f6e696d && word.c == 0: prepaidMinor = reader.maybe(Int64.self)  // prepaid_minor
      case 0x5f676e69646e6570 where word.b == 0x726f6e696d && word.c == 0: pendingMinor = reader.maybe(Int64.self)  // pending_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.itemsMinor = itemsMinor
    self.feesMinor = feesMinor
    self.discountMinor = discountMinor
    self.totalMinor = totalMinor
    self.prepaidMinor = prepaidMinor
    self.pendingMinor = pendingMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let itemsMinor { writer.raw(",\"items_minor\":"); itemsMinor.write(json: &writer) }
    if let feesMinor { writer.raw(",\"fees_minor\":"); feesMinor.write(json: &writer) }
    if let discountMinor { writer.raw(",\"discount_minor\":"); discountMinor.write(json: &writer) }
    if let totalMinor { writer.raw(",\"total_minor\":"); totalMinor.write(json: &writer) }
    if let prepaidMinor { writer.raw(",\"prepaid_minor\":"); prepaidMinor.write(json: &writer) }
    if let pendingMinor { writer.raw(",\"pending_minor\":"); pendingMinor.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension BillPiece: JsonValue {
  init?(json reader: inout JsonReader) {
    var target: BillTarget?
    var index: Int32?
    var part: Int32 = -1
    var quantity: Int32 = 0
    var grossMinor: Int64?
    var discountMinor: Int64 = 0
    var taxMinor: Int64 = 0
    var taxIncluded: Bool = true
    var taxRule: String?
    var remitter: Remitter = .venue
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746567726174 where word.b == 0 && word.c == 0: target = BillTarget(json: &reader)  // target
      case 0x7865646e69 where word.b == 0 && word.c == 0: index = Int32(json: &reader)  // index
      case 0x74726170 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { part = read }  // part
      case 0x797469746e617571 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { quantity = read }  // quantity
      case 0x696d5f73736f7267 where word.b == 0x726f6e && word.c == 0: grossMinor = Int64(json: &reader)  // gross_minor
      case 0x746e756f63736964 where word.b == 0x726f6e696d5f && word.c == 0: if let read = reader.maybe(Int64.self) { discountMinor = read }  // discount_minor
      case 0x6f6e696d5f786174 where word.b == 0x72 && word.c == 0: if let read = reader.maybe(Int64.self) { taxMinor = read }  // tax_minor
      case 0x6c636e695f786174 where word.b == 0x64656475 && word.c == 0: if let read = reader.maybe(Bool.self) { taxIncluded = read }  // tax_included
      case 0x656c75725f786174 where word.b == 0 && word.c == 0: taxRule = reader.maybe(String.self)  // tax_rule
      case 0x72657474696d6572 where word.b == 0 && word.c == 0: if let read = reader.maybe(Remitter.self) { remitter = read }  // remitter
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let target else { reader.missing("target"); return nil }
    guard let index else { reader.missing("index"); return nil }
    guard let grossMinor else { reader.missing("gross_minor"); return nil }
    if reader.failed { return nil }
    self.target = target
    self.index = index
    self.part = part
    self.quantity = quantity
    self.grossMinor = grossMinor
    self.discountMinor = discountMinor
    self.taxMinor = taxMinor
    self.taxIncluded = taxIncluded
    self.taxRule = taxRule
    self.remitter = remitter
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"target\":"); target.write(json: &writer)
    writer.raw(",\"index\":"); index.write(json: &writer)
    if part != -1 { writer.raw(",\"part\":"); part.write(json: &writer) }
    if quantity != 0 { writer.raw(",\"quantity\":"); quantity.write(json: &writer) }
    writer.raw(",\"gross_minor\":"); grossMinor.write(json: &writer)
    if discountMinor != 0 { writer.raw(",\"discount_minor\":"); discountMinor.write(json: &writer) }
    if taxMinor != 0 { writer.raw(",\"tax_minor\":"); taxMinor.write(json: &writer) }
    if !taxIncluded { writer.raw(",\"tax_included\":"); taxIncluded.write(json: &writer) }
    if let taxRule { writer.raw(",\"tax_rule\":"); taxRule.write(json: &writer) }
    if remitter != .venue { writer.raw(",\"remitter\":"); remitter.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SplitClaim: JsonValue {
  init?(json reader: inout JsonReader) {
    var line: Id?
    var weight: Int64 = 1
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656e696c where word.b == 0 && word.c == 0: line = Id(json: &reader)  // line
      case 0x746867696577 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { weight = read }  // weight
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let line else { reader.missing("line"); return nil }
    if reader.failed { return nil }
    self.line = line
    self.weight = weight
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"line\":"); line.write(json: &writer)
    if weight != 1 { writer.raw(",\"weight\":"); weight.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SplitPayer: JsonValue {
  init?(json reader: inout JsonReader) {
    var name: String?
    var weight: Int64 = 1
    var amountMinor: Int64 = 0
    var claims: [SplitClaim] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656d616e where word.b == 0 && word.c == 0: name = reader.maybe(String.self)  // name
      case 0x746867696577 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { weight = read }  // weight
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: if let read = reader.maybe(Int64.self) { amountMinor = read }  // amount_minor
      case 0x736d69616c63 where word.b == 0 && word.c == 0: if let read = reader.maybe([SplitClaim].self) { claims = read }  // claims
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.name = name
    self.weight = weight
    self.amountMinor = amountMinor
    self.claims = claims
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let name { writer.raw(",\"name\":"); name.write(json: &writer) }
    if weight != 1 { writer.raw(",\"weight\":"); weight.write(json: &writer) }
    if amountMinor != 0 { writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer) }
    if !claims.isEmpty { writer.raw(",\"claims\":"); claims.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension RefundItem: JsonValue {
  init?(json reader: inout JsonReader) {
    var line: Id?
    var quantity: Int32 = 0
    var amountMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656e696c where word.b == 0 && word.c == 0: line = Id(json: &reader)  // line
      case 0x797469746e617571 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { quantity = read }  // quantity
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = reader.maybe(Int64.self)  // amount_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let line else { reader.missing("line"); return nil }
    if reader.failed { return nil }
    self.line = line
    self.quantity = quantity
    self.amountMinor = amountMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"line\":"); line.write(json: &writer)
    if quantity != 0 { writer.raw(",\"quantity\":"); quantity.write(json: &writer) }
    if let amountMinor { writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension RefundFee: JsonValue {
  init?(json reader: inout JsonReader) {
    var fee: String?
    var quantity: Int32 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656566 where word.b == 0 && word.c == 0: fee = String(json: &reader)  // fee
      case 0x797469746e617571 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { quantity = read }  // quantity
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let fee else { reader.missing("fee"); return nil }
    if reader.failed { return nil }
    self.fee = fee
    self.quantity = quantity
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"fee\":"); fee.write(json: &writer)
    if quantity != 0 { writer.raw(",\"quantity\":"); quantity.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Refund: JsonValue {
  init?(json reader: inout JsonReader) {
    var request: RefundRequest?
    var bill: Bill?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74736575716572 where word.b == 0 && word.c == 0: request = RefundRequest(json: &reader)  // request
      case 0x6c6c6962 where word.b == 0 && word.c == 0: bill = Bill(json: &reader)  // bill
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let request else { reader.missing("request"); return nil }
    guard let bill else { reader.missing("bill"); return nil }
    if reader.failed { return nil }
    self.request = request
    self.bill = bill
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"request\":"); request.write(json: &writer)
    writer.raw(",\"bill\":"); bill.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension WalletHold: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var amountMinor: Int64?
    var expiresAt: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      case 0x5f73657269707865 where word.b == 0x7461 && word.c == 0: expiresAt = reader.maybe(Instant.self)  // expires_at
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.amountMinor = amountMinor
    self.expiresAt = expiresAt
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    if let expiresAt { writer.raw(",\"expires_at\":"); expiresAt.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension WalletCapture: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var amountMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.amountMinor = amountMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Reward: JsonValue {
  init?(json reader: inout JsonReader) {
    var order: Id?
    var points: Int64?
    var state: RewardState = .pending
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x726564726f where word.b == 0 && word.c == 0: order = Id(json: &reader)  // order
      case 0x73746e696f70 where word.b == 0 && word.c == 0: points = Int64(json: &reader)  // points
      case 0x6574617473 where word.b == 0 && word.c == 0: if let read = reader.maybe(RewardState.self) { state = read }  // state
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let order else { reader.missing("order"); return nil }
    guard let points else { reader.missing("points"); return nil }
    if reader.failed { return nil }
    self.order = order
    self.points = points
    self.state = state
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"order\":"); order.write(json: &writer)
    writer.raw(",\"points\":"); points.write(json: &writer)
    if state != .pending { writer.raw(",\"state\":"); state.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PointsHold: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var points: Int64?
    var expiresAt: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x73746e696f70 where word.b == 0 && word.c == 0: points = Int64(json: &reader)  // points
      case 0x5f73657269707865 where word.b == 0x7461 && word.c == 0: expiresAt = reader.maybe(Instant.self)  // expires_at
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let points else { reader.missing("points"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.points = points
    self.expiresAt = expiresAt
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"points\":"); points.write(json: &writer)
    if let expiresAt { writer.raw(",\"expires_at\":"); expiresAt.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VoucherShare: JsonValue {
  init?(json reader: inout JsonReader) {
    var target: BillTarget?
    var index: Int32?
    var part: Int32 = -1
    var amountMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746567726174 where word.b == 0 && word.c == 0: target = BillTarget(json: &reader)  // target
      case 0x7865646e69 where word.b == 0 && word.c == 0: index = Int32(json: &reader)  // index
      case 0x74726170 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { part = read }  // part
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let target else { reader.missing("target"); return nil }
    guard let index else { reader.missing("index"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.target = target
    self.index = index
    self.part = part
    self.amountMinor = amountMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"target\":"); target.write(json: &writer)
    writer.raw(",\"index\":"); index.write(json: &writer)
    if part != -1 { writer.raw(",\"part\":"); part.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VoucherUse: JsonValue {
  init?(json reader: inout JsonReader) {
    var terms: String?
    var holder: String?
    var eligibleMinor: Int64 = 0
    var usableMinor: Int64 = 0
    var amountMinor: Int64?
    var shares: [VoucherShare] = []
    var obstacle: VoucherObstacle = .none
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x736d726574 where word.b == 0 && word.c == 0: terms = String(json: &reader)  // terms
      case 0x7265646c6f68 where word.b == 0 && word.c == 0: holder = reader.maybe(String.self)  // holder
      case 0x656c626967696c65 where word.b == 0x726f6e696d5f && word.c == 0: if let read = reader.maybe(Int64.self) { eligibleMinor = read }  // eligible_minor
      case 0x6d5f656c62617375 where word.b == 0x726f6e69 && word.c == 0: if let read = reader.maybe(Int64.self) { usableMinor = read }  // usable_minor
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      case 0x736572616873 where word.b == 0 && word.c == 0: if let read = reader.maybe([VoucherShare].self) { shares = read }  // shares
      case 0x656c63617473626f where word.b == 0 && word.c == 0: if let read = reader.maybe(VoucherObstacle.self) { obstacle = read }  // obstacle
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let terms else { reader.missing("terms"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.terms = terms
    self.holder = holder
    self.eligibleMinor = eligibleMinor
    self.usableMinor = usableMinor
    self.amountMinor = amountMinor
    self.shares = shares
    self.obstacle = obstacle
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"terms\":"); terms.write(json: &writer)
    if let holder { writer.raw(",\"holder\":"); holder.write(json: &writer) }
    if eligibleMinor != 0 { writer.raw(",\"eligible_minor\":"); eligibleMinor.write(json: &writer) }
    if usableMinor != 0 { writer.raw(",\"usable_minor\":"); usableMinor.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    if !shares.isEmpty { writer.raw(",\"shares\":"); shares.write(json: &writer) }
    if obstacle != .none { writer.raw(",\"obstacle\":"); obstacle.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension TipShare: JsonValue {
  init?(json reader: inout JsonReader) {
    var receiver: TipReceiver?
    var share: Int64?
    var party: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7265766965636572 where word.b == 0 && word.c == 0: receiver = TipReceiver(json: &reader)  // receiver
      case 0x6572616873 where word.b == 0 && word.c == 0: share = Int64(json: &reader)  // share
      case 0x7974726170 where word.b == 0 && word.c == 0: party = reader.maybe(String.self)  // party
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let receiver else { reader.missing("receiver"); return nil }
    guard let share else { reader.missing("share"); return nil }
    if reader.failed { return nil }
    self.receiver = receiver
    self.share = share
    self.party = party
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"receiver\":"); receiver.write(json: &writer)
    writer.raw(",\"share\":"); share.write(json: &writer)
    if let party { writer.raw(",\"party\":"); party.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension TipRule: JsonValue {
  init?(json reader: inout JsonReader) {
    var fulfilments: [Fulfilment] = []
    var shares: [TipShare]?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656d6c69666c7566 where word.b == 0x73746e && word.c == 0: if let read = reader.maybe([Fulfilment].self) { fulfilments = read }  // fulfilments
      case 0x736572616873 where word.b == 0 && word.c == 0: shares = [TipShare](json: &reader)  // shares
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let shares else { reader.missing("shares"); return nil }
    if reader.failed { return nil }
    self.fulfilments = fulfilments
    self.shares = shares
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if !fulfilments.isEmpty { writer.raw(",\"fulfilments\":"); fulfilments.write(json: &writer) }
    writer.raw(",\"shares\":"); shares.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension CommissionTerm: JsonValue {
  init?(json reader: inout JsonReader) {
    var ref: String?
    var fulfilments: [Fulfilment] = []
    var channels: [String] = []
    var base: CommissionBase = .afterDiscounts
    var netOfTax: Bool = false
    var withFees: Bool = false
    var rate: Int64?
    var fixedMinor: Int64 = 0
    var minMinor: Int64?
    var maxMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x666572 where word.b == 0 && word.c == 0: ref = String(json: &reader)  // ref
      case 0x656d6c69666c7566 where word.b == 0x73746e && word.c == 0: if let read = reader.maybe([Fulfilment].self) { fulfilments = read }  // fulfilments
      case 0x736c656e6e616863 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { channels = read }  // channels
      case 0x65736162 where word.b == 0 && word.c == 0: if let read = reader.maybe(CommissionBase.self) { base = read }  // base
      case 0x745f666f5f74656e where word.b == 0x7861 && word.c == 0: if let read = reader.maybe(Bool.self) { netOfTax = read }  // net_of_tax
      case 0x6565665f68746977 where word.b == 0x73 && word.c == 0: if let read = reader.maybe(Bool.self) { withFees = read }  // with_fees
      case 0x65746172 where word.b == 0 && word.c == 0: rate = Int64(json: &reader)  // rate
      case 0x696d5f6465786966 where word.b == 0x726f6e && word.c == 0: if let read = reader.maybe(Int64.self) { fixedMinor = read }  // fixed_minor
      case 0x6f6e696d5f6e696d where word.b == 0x72 && word.c == 0: minMinor = reader.maybe(Int64.self)  // min_minor
      case 0x6f6e696d5f78616d where word.b == 0x72 && word.c == 0: maxMinor = reader.maybe(Int64.self)  // max_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let ref else { reader.missing("ref"); return nil }
    guard let rate else { reader.missing("rate"); return nil }
    if reader.failed { return nil }
    self.ref = ref
    self.fulfilments = fulfilments
    self.channels = channels
    self.base = base
    self.netOfTax = netOfTax
    self.withFees = withFees
    self.rate = rate
    self.fixedMinor = fixedMinor
    self.minMinor = minMinor
    self.maxMinor = maxMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"ref\":"); ref.write(json: &writer)
    if !fulfilments.isEmpty { writer.raw(",\"fulfilments\":"); fulfilments.write(json: &writer) }
    if !channels.isEmpty { writer.raw(",\"channels\":"); channels.write(json: &writer) }
    if base != .afterDiscounts { writer.raw(",\"base\":"); base.write(json: &writer) }
    if netOfTax { writer.raw(",\"net_of_tax\":"); netOfTax.write(json: &writer) }
    if withFees { writer.raw(",\"with_fees\":"); withFees.write(json: &writer) }
    writer.raw(",\"rate\":"); rate.write(json: &writer)
    if fixedMinor != 0 { writer.raw(",\"fixed_minor\":"); fixedMinor.write(json: &writer) }
    if let minMinor { writer.raw(",\"min_minor\":"); minMinor.write(json: &writer) }
    if let maxMinor { writer.raw(",\"max_minor\":"); maxMinor.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PayoutLine: JsonValue {
  init?(json reader: inout JsonReader) {
    var party: PayoutParty?
    var id: String?
    var kind: PayoutKind?
    var ref: String?
    var baseMinor: Int64 = 0
    var rate: Int64 = 0
    var amountMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7974726170 where word.b == 0 && word.c == 0: party = PayoutParty(json: &reader)  // party
      case 0x6469 where word.b == 0 && word.c == 0: id = reader.maybe(String.self)  // id
      case 0x646e696b where word.b == 0 && word.c == 0: kind = PayoutKind(json: &reader)  // kind
      case 0x666572 where word.b == 0 && word.c == 0: ref = reader.maybe(String.self)  // ref
      case 0x6e696d5f65736162 where word.b == 0x726f && word.c == 0: if let read = reader.maybe(Int64.self) { baseMinor = read }  // base_minor
      case 0x65746172 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { rate = read }  // rate
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let party else { reader.missing("party"); return nil }
    guard let kind else { reader.missing("kind"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.party = party
    self.id = id
    self.kind = kind
    self.ref = ref
    self.baseMinor = baseMinor
    self.rate = rate
    self.amountMinor = amountMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"party\":"); party.write(json: &writer)
    if let id { writer.raw(",\"id\":"); id.write(json: &writer) }
    writer.raw(",\"kind\":"); kind.write(json: &writer)
    if let ref { writer.raw(",\"ref\":"); ref.write(json: &writer) }
    if baseMinor != 0 { writer.raw(",\"base_minor\":"); baseMinor.write(json: &writer) }
    if rate != 0 { writer.raw(",\"rate\":"); rate.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PayoutBalance: JsonValue {
  init?(json reader: inout JsonReader) {
    var party: PayoutParty?
    var id: String?
    var amountMinor: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7974726170 where word.b == 0 && word.c == 0: party = PayoutParty(json: &reader)  // party
      case 0x6469 where word.b == 0 && word.c == 0: id = reader.maybe(String.self)  // id
      case 0x6d5f746e756f6d61 where word.b == 0x726f6e69 && word.c == 0: amountMinor = Int64(json: &reader)  // amount_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let party else { reader.missing("party"); return nil }
    guard let amountMinor else { reader.missing("amount_minor"); return nil }
    if reader.failed { return nil }
    self.party = party
    self.id = id
    self.amountMinor = amountMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"party\":"); party.write(json: &writer)
    if let id { writer.raw(",\"id\":"); id.write(json: &writer) }
    writer.raw(",\"amount_minor\":"); amountMinor.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Fulfilment: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x79726576696c6564 where word.b == 0 && word.c == 0: self = .delivery  // delivery
    case 0x70756b636970 where word.b == 0 && word.c == 0: self = .pickup  // pickup
    case 0x6e695f656e6964 where word.b == 0 && word.c == 0: self = .dineIn  // dine_in
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .delivery: writer.raw("\"delivery\"")
    case .pickup: writer.raw("\"pickup\"")
    case .dineIn: writer.raw("\"dine_in\"")
    }
  }
}

extension Allergen: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6e6574756c67 where word.b == 0 && word.c == 0: self = .gluten  // gluten
    case 0x6563617473757263 where word.b == 0x736e61 && word.c == 0: self = .crustaceans  // crustaceans
    case 0x73676765 where word.b == 0 && word.c == 0: self = .eggs  // eggs
    case 0x68736966 where word.b == 0 && word.c == 0: self = .fish  // fish
    case 0x7374756e616570 where word.b == 0 && word.c == 0: self = .peanuts  // peanuts
    case 0x736e616562796f73 where word.b == 0 && word.c == 0: self = .soybeans  // soybeans
    case 0x6b6c696d where word.b == 0 && word.c == 0: self = .milk  // milk
    case 0x7374756e where word.b == 0 && word.c == 0: self = .nuts  // nuts
    case 0x7972656c6563 where word.b == 0 && word.c == 0: self = .celery  // celery
    case 0x6472617473756d where word.b == 0 && word.c == 0: self = .mustard  // mustard
    case 0x656d61736573 where word.b == 0 && word.c == 0: self = .sesame  // sesame
    case 0x65746968706c7573 where word.b == 0x73 && word.c == 0: self = .sulphites  // sulphites
    case 0x6e6970756c where word.b == 0 && word.c == 0: self = .lupin  // lupin
    case 0x736373756c6c6f6d where word.b == 0 && word.c == 0: self = .molluscs  // molluscs
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .gluten: writer.raw("\"gluten\"")
    case .crustaceans: writer.raw("\"crustaceans\"")
    case .eggs: writer.raw("\"eggs\"")
    case .fish: writer.raw("\"fish\"")
    case .peanuts: writer.raw("\"peanuts\"")
    case .soybeans: writer.raw("\"soybeans\"")
    case .milk: writer.raw("\"milk\"")
    case .nuts: writer.raw("\"nuts\"")
    case .celery: writer.raw("\"celery\"")
    case .mustard: writer.raw("\"mustard\"")
    case .sesame: writer.raw("\"sesame\"")
    case .sulphites: writer.raw("\"sulphites\"")
    case .lupin: writer.raw("\"lupin\"")
    case .molluscs: writer.raw("\"molluscs\"")
    }
  }
}

extension Presence: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x736e6961746e6f63 where word.b == 0 && word.c == 0: self = .contains  // contains
    case 0x746e6f635f79616d where word.b == 0x6e6961 && word.c == 0: self = .mayContain  // may_contain
    case 0x65657266 where word.b == 0 && word.c == 0: self = .free  // free
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .contains: writer.raw("\"contains\"")
    case .mayContain: writer.raw("\"may_contain\"")
    case .free: writer.raw("\"free\"")
    }
  }
}

extension Certainty: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x736e6961746e6f63 where word.b == 0 && word.c == 0: self = .contains  // contains
    case 0x746e6f635f79616d where word.b == 0x6e6961 && word.c == 0: self = .mayContain  // may_contain
    case 0x6e776f6e6b6e75 where word.b == 0 && word.c == 0: self = .unknown  // unknown
    case 0x65657266 where word.b == 0 && word.c == 0: self = .free  // free
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .contains: writer.raw("\"contains\"")
    case .mayContain: writer.raw("\"may_contain\"")
    case .unknown: writer.raw("\"unknown\"")
    case .free: writer.raw("\"free\"")
    }
  }
}

extension Nutrient: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x796772656e65 where word.b == 0 && word.c == 0: self = .energy  // energy
    case 0x746166 where word.b == 0 && word.c == 0: self = .fat  // fat
    case 0x6574617275746173 where word.b == 0x73 && word.c == 0: self = .saturates  // saturates
    case 0x6479686f62726163 where word.b == 0x65746172 && word.c == 0: self = .carbohydrate  // carbohydrate
    case 0x737261677573 where word.b == 0 && word.c == 0: self = .sugars  // sugars
    case 0x6572626966 where word.b == 0 && word.c == 0: self = .fibre  // fibre
    case 0x6e6965746f7270 where word.b == 0 && word.c == 0: self = .protein  // protein
    case 0x746c6173 where word.b == 0 && word.c == 0: self = .salt  // salt
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .energy: writer.raw("\"energy\"")
    case .fat: writer.raw("\"fat\"")
    case .saturates: writer.raw("\"saturates\"")
    case .carbohydrate: writer.raw("\"carbohydrate\"")
    case .sugars: writer.raw("\"sugars\"")
    case .fibre: writer.raw("\"fibre\"")
    case .protein: writer.raw("\"protein\"")
    case .salt: writer.raw("\"salt\"")
    }
  }
}

extension FreeRule: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x7473657061656863 where word.b == 0 && word.c == 0: self = .cheapest  // cheapest
    case 0x74736572616564 where word.b == 0 && word.c == 0: self = .dearest  // dearest
    case 0x7473726966 where word.b == 0 && word.c == 0: self = .first  // first
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .cheapest: writer.raw("\"cheapest\"")
    case .dearest: writer.raw("\"dearest\"")
    case .first: writer.raw("\"first\"")
    }
  }
}

extension MeasureUnit: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6d617267 where word.b == 0 && word.c == 0: self = .gram  // gram
    case 0x6d6172676f6c696b where word.b == 0 && word.c == 0: self = .kilogram  // kilogram
    case 0x74696c696c6c696d where word.b == 0x6572 && word.c == 0: self = .millilitre  // millilitre
    case 0x657274696c where word.b == 0 && word.c == 0: self = .litre  // litre
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .gram: writer.raw("\"gram\"")
    case .kilogram: writer.raw("\"kilogram\"")
    case .millilitre: writer.raw("\"millilitre\"")
    case .litre: writer.raw("\"litre\"")
    }
  }
}

extension PriceMethod: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6d7573 where word.b == 0 && word.c == 0: self = .sum  // sum
    case 0x78616d where word.b == 0 && word.c == 0: self = .max  // max
    case 0x65676172657661 where word.b == 0 && word.c == 0: self = .average  // average
    case 0x6563616c706572 where word.b == 0 && word.c == 0: self = .replace  // replace
    case 0x65636e6575716573 where word.b == 0 && word.c == 0: self = .sequence  // sequence
    case 0x6e6f6974726f70 where word.b == 0 && word.c == 0: self = .portion  // portion
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .sum: writer.raw("\"sum\"")
    case .max: writer.raw("\"max\"")
    case .average: writer.raw("\"average\"")
    case .replace: writer.raw("\"replace\"")
    case .sequence: writer.raw("\"sequence\"")
    case .portion: writer.raw("\"portion\"")
    }
  }
}

extension FindingSeverity: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x726f727265 where word.b == 0 && word.c == 0: self = .error  // error
    case 0x676e696e726177 where word.b == 0 && word.c == 0: self = .warning  // warning
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .error: writer.raw("\"error\"")
    case .warning: writer.raw("\"warning\"")
    }
  }
}

extension FindingKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6665725f646162 where word.b == 0 && word.c == 0: self = .badRef  // bad_ref
    case 0x746163696c707564 where word.b == 0x6665725f65 && word.c == 0: self = .duplicateRef  // duplicate_ref
    case 0x676e696c676e6164 where word.b == 0x6665725f && word.c == 0: self = .danglingRef  // dangling_ref
    case 0x656c637963 where word.b == 0 && word.c == 0: self = .cycle  // cycle
    case 0x706565645f6f6f74 where word.b == 0 && word.c == 0: self = .tooDeep  // too_deep
    case 0x755f73646e756f62 where word.b == 0x6c62617465656d6e && word.c == 0x65: self = .boundsUnmeetable  // bounds_unmeetable
    case 0x73746c7561666564 where word.b == 0x625f6b616572625f && word.c == 0x73646e756f: self = .defaultsBreakBounds  // defaults_break_bounds
    case 0x72675f7974706d65 where word.b == 0x70756f && word.c == 0: self = .emptyGroup  // empty_group
    case 0x756f5f6563697270 where word.b == 0x6e61725f666f5f74 && word.c == 0x6567: self = .priceOutOfRange  // price_out_of_range
    case 0x657669746167656e where word.b == 0x705f6c61746f745f && word.c == 0x656c626973736f: self = .negativeTotalPossible  // negative_total_possible
    case 0x7261646e656c6163 where word.b == 0x64696c61766e695f && word.c == 0: self = .calendarInvalid  // calendar_invalid
    case 0x5f6e695f6d657469 where word.b == 0x69746365735f6f6e && word.c == 0x6e6f: self = .itemInNoSection  // item_in_no_section
    case 0x6e755f70756f7267 where word.b == 0x64657375 && word.c == 0: self = .groupUnused  // group_unused
    case 0x73696d5f74786574 where word.b == 0x676e6973 && word.c == 0: self = .textMissing  // text_missing
    case 0x766e695f74786574 where word.b == 0x64696c61 && word.c == 0: self = .textInvalid  // text_invalid
    case 0x746163696c707564 where word.b == 0x6b6e696c5f65 && word.c == 0: self = .duplicateLink  // duplicate_link
    case 0x76615f726576656e where word.b == 0x656c62616c6961 && word.c == 0: self = .neverAvailable  // never_available
    case 0x74696d696c where word.b == 0 && word.c == 0: self = .limit  // limit
    case 0x79636e6572727563 where word.b == 0x676e697373696d5f && word.c == 0: self = .currencyMissing  // currency_missing
    case 0x645f6e6f6974706f where word.b == 0x646165 && word.c == 0: self = .optionDead  // option_dead
    case 0x61675f6563697270 where word.b == 0x70 && word.c == 0: self = .priceGap  // price_gap
    case 0x736e6f6974726f70 where word.b == 0x64696c61766e695f && word.c == 0: self = .portionsInvalid  // portions_invalid
    case 0x5f6572757361656d where word.b == 0x64696c61766e69 && word.c == 0: self = .measureInvalid  // measure_invalid
    case 0x6e695f6f626d6f63 where word.b == 0x64696c6176 && word.c == 0: self = .comboInvalid  // combo_invalid
    case 0x6e6f635f6b6f6f62 where word.b == 0x7463696c66 && word.c == 0: self = .bookConflict  // book_conflict
    case 0x6e656772656c6c61 where word.b == 0x646172746e6f635f && word.c == 0x6e6f69746369: self = .allergenContradiction  // allergen_contradiction
    case 0x74616c736e617274 where word.b == 0x7373696d5f6e6f69 && word.c == 0x676e69: self = .translationMissing  // translation_missing
    case 0x5f746f6e5f656761 where word.b == 0x64656b72616d && word.c == 0: self = .ageNotMarked  // age_not_marked
    case 0x63656666655f6f6e where word.b == 0x74 && word.c == 0: self = .noEffect  // no_effect
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .badRef: writer.raw("\"bad_ref\"")
    case .duplicateRef: writer.raw("\"duplicate_ref\"")
    case .danglingRef: writer.raw("\"dangling_ref\"")
    case .cycle: writer.raw("\"cycle\"")
    case .tooDeep: writer.raw("\"too_deep\"")
    case .boundsUnmeetable: writer.raw("\"bounds_unmeetable\"")
    case .defaultsBreakBounds: writer.raw("\"defaults_break_bounds\"")
    case .emptyGroup: writer.raw("\"empty_group\"")
    case .priceOutOfRange: writer.raw("\"price_out_of_range\"")
    case .negativeTotalPossible: writer.raw("\"negative_total_possible\"")
    case .calendarInvalid: writer.raw("\"calendar_invalid\"")
    case .itemInNoSection: writer.raw("\"item_in_no_section\"")
    case .groupUnused: writer.raw("\"group_unused\"")
    case .textMissing: writer.raw("\"text_missing\"")
    case .textInvalid: writer.raw("\"text_invalid\"")
    case .duplicateLink: writer.raw("\"duplicate_link\"")
    case .neverAvailable: writer.raw("\"never_available\"")
    case .limit: writer.raw("\"limit\"")
    case .currencyMissing: writer.raw("\"currency_missing\"")
    case .optionDead: writer.raw("\"option_dead\"")
    case .priceGap: writer.raw("\"price_gap\"")
    case .portionsInvalid: writer.raw("\"portions_invalid\"")
    case .measureInvalid: writer.raw("\"measure_invalid\"")
    case .comboInvalid: writer.raw("\"combo_invalid\"")
    case .bookConflict: writer.raw("\"book_conflict\"")
    case .allergenContradiction: writer.raw("\"allergen_contradiction\"")
    case .translationMissing: writer.raw("\"translation_missing\"")
    case .ageNotMarked: writer.raw("\"age_not_marked\"")
    case .noEffect: writer.raw("\"no_effect\"")
    }
  }
}

extension Rounding: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x70755f666c6168 where word.b == 0 && word.c == 0: self = .halfUp  // half_up
    case 0x6576655f666c6168 where word.b == 0x6e && word.c == 0: self = .halfEven  // half_even
    case 0x776f645f666c6168 where word.b == 0x6e && word.c == 0: self = .halfDown  // half_down
    case 0x7075 where word.b == 0 && word.c == 0: self = .up  // up
    case 0x6e776f64 where word.b == 0 && word.c == 0: self = .down  // down
    case 0x676e696c696563 where word.b == 0 && word.c == 0: self = .ceiling  // ceiling
    case 0x726f6f6c66 where word.b == 0 && word.c == 0: self = .floor  // floor
    case 0x64646f5f666c6168 where word.b == 0 && word.c == 0: self = .halfOdd  // half_odd
    case 0x6965635f666c6168 where word.b == 0x676e696c && word.c == 0: self = .halfCeiling  // half_ceiling
    case 0x6f6c665f666c6168 where word.b == 0x726f && word.c == 0: self = .halfFloor  // half_floor
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .halfUp: writer.raw("\"half_up\"")
    case .halfEven: writer.raw("\"half_even\"")
    case .halfDown: writer.raw("\"half_down\"")
    case .up: writer.raw("\"up\"")
    case .down: writer.raw("\"down\"")
    case .ceiling: writer.raw("\"ceiling\"")
    case .floor: writer.raw("\"floor\"")
    case .halfOdd: writer.raw("\"half_odd\"")
    case .halfCeiling: writer.raw("\"half_ceiling\"")
    case .halfFloor: writer.raw("\"half_floor\"")
    }
  }
}

extension TaxRounding: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x656e696c5f726570 where word.b == 0 && word.c == 0: self = .perLine  // per_line
    case 0x657461725f726570 where word.b == 0 && word.c == 0: self = .perRate  // per_rate
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .perLine: writer.raw("\"per_line\"")
    case .perRate: writer.raw("\"per_rate\"")
    }
  }
}

extension Remitter: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x65756e6576 where word.b == 0 && word.c == 0: self = .venue  // venue
    case 0x6d726f6674616c70 where word.b == 0 && word.c == 0: self = .platform  // platform
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .venue: writer.raw("\"venue\"")
    case .platform: writer.raw("\"platform\"")
    }
  }
}

extension FeeKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x79726576696c6564 where word.b == 0 && word.c == 0: self = .delivery  // delivery
    case 0x65636976726573 where word.b == 0 && word.c == 0: self = .service  // service
    case 0x726f5f6c6c616d73 where word.b == 0x726564 && word.c == 0: self = .smallOrder  // small_order
    case 0x6e6967616b636170 where word.b == 0x67 && word.c == 0: self = .packaging  // packaging
    case 0x7469736f706564 where word.b == 0 && word.c == 0: self = .deposit  // deposit
    case 0x746e656d796170 where word.b == 0 && word.c == 0: self = .payment  // payment
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .delivery: writer.raw("\"delivery\"")
    case .service: writer.raw("\"service\"")
    case .smallOrder: writer.raw("\"small_order\"")
    case .packaging: writer.raw("\"packaging\"")
    case .deposit: writer.raw("\"deposit\"")
    case .payment: writer.raw("\"payment\"")
    }
  }
}

extension FeeBase: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x69645f7265746661 where word.b == 0x73746e756f6373 && word.c == 0: self = .afterDiscounts  // after_discounts
    case 0x645f65726f666562 where word.b == 0x73746e756f637369 && word.c == 0: self = .beforeDiscounts  // before_discounts
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .afterDiscounts: writer.raw("\"after_discounts\"")
    case .beforeDiscounts: writer.raw("\"before_discounts\"")
    }
  }
}

extension UnitOrder: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x7473657061656863 where word.b == 0 && word.c == 0: self = .cheapest  // cheapest
    case 0x74736572616564 where word.b == 0 && word.c == 0: self = .dearest  // dearest
    case 0x7473726966 where word.b == 0 && word.c == 0: self = .first  // first
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .cheapest: writer.raw("\"cheapest\"")
    case .dearest: writer.raw("\"dearest\"")
    case .first: writer.raw("\"first\"")
    }
  }
}

extension Funder: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x65756e6576 where word.b == 0 && word.c == 0: self = .venue  // venue
    case 0x6d726f6674616c70 where word.b == 0 && word.c == 0: self = .platform  // platform
    case 0x6e69616863 where word.b == 0 && word.c == 0: self = .chain  // chain
    case 0x72656e74726170 where word.b == 0 && word.c == 0: self = .partner  // partner
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .venue: writer.raw("\"venue\"")
    case .platform: writer.raw("\"platform\"")
    case .chain: writer.raw("\"chain\"")
    case .partner: writer.raw("\"partner\"")
    }
  }
}

extension PromotionKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x61746e6563726570 where word.b == 0x6567 && word.c == 0: self = .percentage  // percentage
    case 0x746e756f6d61 where word.b == 0 && word.c == 0: self = .amount  // amount
    case 0x6c65645f65657266 where word.b == 0x7972657669 && word.c == 0: self = .freeDelivery  // free_delivery
    case 0x79726576696c6564 where word.b == 0x746e65637265705f && word.c == 0x656761: self = .deliveryPercentage  // delivery_percentage
    case 0x79726576696c6564 where word.b == 0x746e756f6d615f && word.c == 0: self = .deliveryAmount  // delivery_amount
    case 0x72705f6465786966 where word.b == 0x656369 && word.c == 0: self = .fixedPrice  // fixed_price
    case 0x74696e755f726570 where word.b == 0 && word.c == 0: self = .perUnit  // per_unit
    case 0x7465675f797562 where word.b == 0 && word.c == 0: self = .buyGet  // buy_get
    case 0x656c646e7562 where word.b == 0 && word.c == 0: self = .bundle  // bundle
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .percentage: writer.raw("\"percentage\"")
    case .amount: writer.raw("\"amount\"")
    case .freeDelivery: writer.raw("\"free_delivery\"")
    case .deliveryPercentage: writer.raw("\"delivery_percentage\"")
    case .deliveryAmount: writer.raw("\"delivery_amount\"")
    case .fixedPrice: writer.raw("\"fixed_price\"")
    case .perUnit: writer.raw("\"per_unit\"")
    case .buyGet: writer.raw("\"buy_get\"")
    case .bundle: writer.raw("\"bundle\"")
    }
  }
}

extension PromotionPolicy: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x646572616c636564 where word.b == 0x726564726f5f && word.c == 0: self = .declaredOrder  // declared_order
    case 0x726f665f74736562 where word.b == 0x656d6f747375635f && word.c == 0x72: self = .bestForCustomer  // best_for_customer
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .declaredOrder: writer.raw("\"declared_order\"")
    case .bestForCustomer: writer.raw("\"best_for_customer\"")
    }
  }
}

extension UnusedReason: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6e776f6e6b6e75 where word.b == 0 && word.c == 0: self = .unknown  // unknown
    case 0x6574737561687865 where word.b == 0x64 && word.c == 0: self = .exhausted  // exhausted
    case 0x776f6e5f746f6e where word.b == 0 && word.c == 0: self = .notNow  // not_now
    case 0x657265685f746f6e where word.b == 0 && word.c == 0: self = .notHere  // not_here
    case 0x696d5f776f6c6562 where word.b == 0x6d756d696e && word.c == 0: self = .belowMinimum  // below_minimum
    case 0x65677261745f6f6e where word.b == 0x74 && word.c == 0: self = .noTarget  // no_target
    case 0x74756f5f74756873 where word.b == 0 && word.c == 0: self = .shutOut  // shut_out
    case 0x5f676e6968746f6e where word.b == 0x657669675f6f74 && word.c == 0: self = .nothingToGive  // nothing_to_give
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .unknown: writer.raw("\"unknown\"")
    case .exhausted: writer.raw("\"exhausted\"")
    case .notNow: writer.raw("\"not_now\"")
    case .notHere: writer.raw("\"not_here\"")
    case .belowMinimum: writer.raw("\"below_minimum\"")
    case .noTarget: writer.raw("\"no_target\"")
    case .shutOut: writer.raw("\"shut_out\"")
    case .nothingToGive: writer.raw("\"nothing_to_give\"")
    }
  }
}

extension RulesFindingKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x7061675f656566 where word.b == 0 && word.c == 0: self = .feeGap  // fee_gap
    case 0x7265766f5f656566 where word.b == 0x70616c && word.c == 0: self = .feeOverlap  // fee_overlap
    case 0x6576656e5f656566 where word.b == 0x65696c7070615f72 && word.c == 0x73: self = .feeNeverApplies  // fee_never_applies
    case 0x7061675f786174 where word.b == 0 && word.c == 0: self = .taxGap  // tax_gap
    case 0x646168735f786174 where word.b == 0x6465776f && word.c == 0: self = .taxShadowed  // tax_shadowed
    case 0x6f69746f6d6f7270 where word.b == 0x6666655f6f6e5f6e && word.c == 0x746365: self = .promotionNoEffect  // promotion_no_effect
    case 0x6c635f6b63617473 where word.b == 0x73756e755f737361 && word.c == 0x6465: self = .stackClassUnused  // stack_class_unused
    case 0x796e616d5f6f6f74 where word.b == 0x73646e61625f && word.c == 0: self = .tooManyBands  // too_many_bands
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .feeGap: writer.raw("\"fee_gap\"")
    case .feeOverlap: writer.raw("\"fee_overlap\"")
    case .feeNeverApplies: writer.raw("\"fee_never_applies\"")
    case .taxGap: writer.raw("\"tax_gap\"")
    case .taxShadowed: writer.raw("\"tax_shadowed\"")
    case .promotionNoEffect: writer.raw("\"promotion_no_effect\"")
    case .stackClassUnused: writer.raw("\"stack_class_unused\"")
    case .tooManyBands: writer.raw("\"too_many_bands\"")
    }
  }
}

extension RulesFindingDimension: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x656e6f6e where word.b == 0 && word.c == 0: self = .none  // none
    case 0x656e6f7a where word.b == 0 && word.c == 0: self = .zone  // zone
    case 0x65636e6174736964 where word.b == 0 && word.c == 0: self = .distance  // distance
    case 0x746867696577 where word.b == 0 && word.c == 0: self = .weight  // weight
    case 0x6c61746f74627573 where word.b == 0 && word.c == 0: self = .subtotal  // subtotal
    case 0x656d6974 where word.b == 0 && word.c == 0: self = .time  // time
    case 0x656d6c69666c7566 where word.b == 0x746e && word.c == 0: self = .fulfilment  // fulfilment
    case 0x65746164 where word.b == 0 && word.c == 0: self = .date  // date
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .none: writer.raw("\"none\"")
    case .zone: writer.raw("\"zone\"")
    case .distance: writer.raw("\"distance\"")
    case .weight: writer.raw("\"weight\"")
    case .subtotal: writer.raw("\"subtotal\"")
    case .time: writer.raw("\"time\"")
    case .fulfilment: writer.raw("\"fulfilment\"")
    case .date: writer.raw("\"date\"")
    }
  }
}

extension ProofMismatchWhere: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x737475706e69 where word.b == 0 && word.c == 0: self = .inputs  // inputs
    case 0x6563697270 where word.b == 0 && word.c == 0: self = .price  // price
    case 0x656e696c where word.b == 0 && word.c == 0: self = .line  // line
    case 0x656566 where word.b == 0 && word.c == 0: self = .fee  // fee
    case 0x746e756f63736964 where word.b == 0 && word.c == 0: self = .discount  // discount
    case 0x786174 where word.b == 0 && word.c == 0: self = .tax  // tax
    case 0x736c61746f74 where word.b == 0 && word.c == 0: self = .totals  // totals
    case 0x65746f7571 where word.b == 0 && word.c == 0: self = .quote  // quote
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .inputs: writer.raw("\"inputs\"")
    case .price: writer.raw("\"price\"")
    case .line: writer.raw("\"line\"")
    case .fee: writer.raw("\"fee\"")
    case .discount: writer.raw("\"discount\"")
    case .tax: writer.raw("\"tax\"")
    case .totals: writer.raw("\"totals\"")
    case .quote: writer.raw("\"quote\"")
    }
  }
}

extension StepKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x65736162 where word.b == 0 && word.c == 0: self = .base  // base
    case 0x746e6169726176 where word.b == 0 && word.c == 0: self = .variant  // variant
    case 0x6e6f6974706f where word.b == 0 && word.c == 0: self = .option  // option
    case 0x70756f7267 where word.b == 0 && word.c == 0: self = .group  // group
    case 0x74696e75 where word.b == 0 && word.c == 0: self = .unit  // unit
    case 0x656e696c where word.b == 0 && word.c == 0: self = .line  // line
    case 0x746e756f63736964 where word.b == 0 && word.c == 0: self = .discount  // discount
    case 0x746e756f63736964 where word.b == 0x65726168735f && word.c == 0: self = .discountShare  // discount_share
    case 0x656566 where word.b == 0 && word.c == 0: self = .fee  // fee
    case 0x786174 where word.b == 0 && word.c == 0: self = .tax  // tax
    case 0x726168735f786174 where word.b == 0x65 && word.c == 0: self = .taxShare  // tax_share
    case 0x706974 where word.b == 0 && word.c == 0: self = .tip  // tip
    case 0x676e69646e756f72 where word.b == 0 && word.c == 0: self = .rounding  // rounding
    case 0x6c61746f74 where word.b == 0 && word.c == 0: self = .total  // total
    case 0x74726170 where word.b == 0 && word.c == 0: self = .part  // part
    case 0x7265696669646f6d where word.b == 0 && word.c == 0: self = .modifier  // modifier
    case 0x6572757361656d where word.b == 0 && word.c == 0: self = .measure  // measure
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .base: writer.raw("\"base\"")
    case .variant: writer.raw("\"variant\"")
    case .option: writer.raw("\"option\"")
    case .group: writer.raw("\"group\"")
    case .unit: writer.raw("\"unit\"")
    case .line: writer.raw("\"line\"")
    case .discount: writer.raw("\"discount\"")
    case .discountShare: writer.raw("\"discount_share\"")
    case .fee: writer.raw("\"fee\"")
    case .tax: writer.raw("\"tax\"")
    case .taxShare: writer.raw("\"tax_share\"")
    case .tip: writer.raw("\"tip\"")
    case .rounding: writer.raw("\"rounding\"")
    case .total: writer.raw("\"total\"")
    case .part: writer.raw("\"part\"")
    case .modifier: writer.raw("\"modifier\"")
    case .measure: writer.raw("\"measure\"")
    }
  }
}

extension Role: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x756f6d796e6f6e61 where word.b == 0x73 && word.c == 0: self = .anonymous  // anonymous
    case 0x72656d6f74737563 where word.b == 0 && word.c == 0: self = .customer  // customer
    case 0x6172756174736572 where word.b == 0x66666174735f746e && word.c == 0: self = .restaurantStaff  // restaurant_staff
    case 0x6172756174736572 where word.b == 0x67616e616d5f746e && word.c == 0x7265: self = .restaurantManager  // restaurant_manager
    case 0x72656972756f63 where word.b == 0 && word.c == 0: self = .courier  // courier
    case 0x74726f70707573 where word.b == 0 && word.c == 0: self = .support  // support
    case 0x696d64615f73706f where word.b == 0x6e && word.c == 0: self = .opsAdmin  // ops_admin
    case 0x65636e616e6966 where word.b == 0 && word.c == 0: self = .finance  // finance
    case 0x65706f6c65766564 where word.b == 0x7070615f72 && word.c == 0: self = .developerApp  // developer_app
    case 0x6d6574737973 where word.b == 0 && word.c == 0: self = .system  // system
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .anonymous: writer.raw("\"anonymous\"")
    case .customer: writer.raw("\"customer\"")
    case .restaurantStaff: writer.raw("\"restaurant_staff\"")
    case .restaurantManager: writer.raw("\"restaurant_manager\"")
    case .courier: writer.raw("\"courier\"")
    case .support: writer.raw("\"support\"")
    case .opsAdmin: writer.raw("\"ops_admin\"")
    case .finance: writer.raw("\"finance\"")
    case .developerApp: writer.raw("\"developer_app\"")
    case .system: writer.raw("\"system\"")
    }
  }
}

extension OrderState: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x657474696d627573 where word.b == 0x64 && word.c == 0: self = .submitted  // submitted
    case 0x5f676e69646e6570 where word.b == 0x6e61747065636361 && word.c == 0x6563: self = .pendingAcceptance  // pending_acceptance
    case 0x6465747065636361 where word.b == 0 && word.c == 0: self = .accepted  // accepted
    case 0x6e69726170657270 where word.b == 0x67 && word.c == 0: self = .preparing  // preparing
    case 0x7964616572 where word.b == 0 && word.c == 0: self = .ready  // ready
    case 0x6f5f6465646e6168 where word.b == 0x726576 && word.c == 0: self = .handedOver  // handed_over
    case 0x65726576696c6564 where word.b == 0x64 && word.c == 0: self = .delivered  // delivered
    case 0x64657463656a6572 where word.b == 0 && word.c == 0: self = .rejected  // rejected
    case 0x656c6c65636e6163 where word.b == 0x64 && word.c == 0: self = .cancelled  // cancelled
    case 0x64657269707865 where word.b == 0 && word.c == 0: self = .expired  // expired
    case 0x6576696c65646e75 where word.b == 0x656c626172 && word.c == 0: self = .undeliverable  // undeliverable
    case 0x6465736f6c63 where word.b == 0 && word.c == 0: self = .closed  // closed
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .submitted: writer.raw("\"submitted\"")
    case .pendingAcceptance: writer.raw("\"pending_acceptance\"")
    case .accepted: writer.raw("\"accepted\"")
    case .preparing: writer.raw("\"preparing\"")
    case .ready: writer.raw("\"ready\"")
    case .handedOver: writer.raw("\"handed_over\"")
    case .delivered: writer.raw("\"delivered\"")
    case .rejected: writer.raw("\"rejected\"")
    case .cancelled: writer.raw("\"cancelled\"")
    case .expired: writer.raw("\"expired\"")
    case .undeliverable: writer.raw("\"undeliverable\"")
    case .closed: writer.raw("\"closed\"")
    }
  }
}

extension OrderVerb: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x5f746e656d796170 where word.b == 0x6b6f && word.c == 0: self = .paymentOk  // payment_ok
    case 0x5f746e656d796170 where word.b == 0x64656c696166 && word.c == 0: self = .paymentFailed  // payment_failed
    case 0x747065636361 where word.b == 0 && word.c == 0: self = .accept  // accept
    case 0x7463656a6572 where word.b == 0 && word.c == 0: self = .reject  // reject
    case 0x72705f7472617473 where word.b == 0x7065 && word.c == 0: self = .startPrep  // start_prep
    case 0x7473756a6461 where word.b == 0 && word.c == 0: self = .adjust  // adjust
    case 0x6165725f6b72616d where word.b == 0x7964 && word.c == 0: self = .markReady  // mark_ready
    case 0x65766f5f646e6168 where word.b == 0x72 && word.c == 0: self = .handOver  // hand_over
    case 0x5f6d7269666e6f63 where word.b == 0x79726576696c6564 && word.c == 0: self = .confirmDelivery  // confirm_delivery
    case 0x6c65645f6c696166 where word.b == 0x7972657669 && word.c == 0: self = .failDelivery  // fail_delivery
    case 0x625f6c65636e6163 where word.b == 0x6d6f747375635f79 && word.c == 0x7265: self = .cancelByCustomer  // cancel_by_customer
    case 0x625f6c65636e6163 where word.b == 0x7561747365725f79 && word.c == 0x746e6172: self = .cancelByRestaurant  // cancel_by_restaurant
    case 0x625f6c65636e6163 where word.b == 0x73706f5f79 && word.c == 0: self = .cancelByOps  // cancel_by_ops
    case 0x5f74756f656d6974 where word.b == 0x747065636361 && word.c == 0: self = .timeoutAccept  // timeout_accept
    case 0x5f74756f656d6974 where word.b == 0x70756b636970 && word.c == 0: self = .timeoutPickup  // timeout_pickup
    case 0x656c74746573 where word.b == 0 && word.c == 0: self = .settle  // settle
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .paymentOk: writer.raw("\"payment_ok\"")
    case .paymentFailed: writer.raw("\"payment_failed\"")
    case .accept: writer.raw("\"accept\"")
    case .reject: writer.raw("\"reject\"")
    case .startPrep: writer.raw("\"start_prep\"")
    case .adjust: writer.raw("\"adjust\"")
    case .markReady: writer.raw("\"mark_ready\"")
    case .handOver: writer.raw("\"hand_over\"")
    case .confirmDelivery: writer.raw("\"confirm_delivery\"")
    case .failDelivery: writer.raw("\"fail_delivery\"")
    case .cancelByCustomer: writer.raw("\"cancel_by_customer\"")
    case .cancelByRestaurant: writer.raw("\"cancel_by_restaurant\"")
    case .cancelByOps: writer.raw("\"cancel_by_ops\"")
    case .timeoutAccept: writer.raw("\"timeout_accept\"")
    case .timeoutPickup: writer.raw("\"timeout_pickup\"")
    case .settle: writer.raw("\"settle\"")
    }
  }
}

extension PaymentState: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x656e6f6e where word.b == 0 && word.c == 0: self = .none  // none
    case 0x7a69726f68747561 where word.b == 0x676e69 && word.c == 0: self = .authorizing  // authorizing
    case 0x7a69726f68747561 where word.b == 0x6465 && word.c == 0: self = .authorized  // authorized
    case 0x6e69727574706163 where word.b == 0x67 && word.c == 0: self = .capturing  // capturing
    case 0x6465727574706163 where word.b == 0 && word.c == 0: self = .captured  // captured
    case 0x6e69646e75666572 where word.b == 0x67 && word.c == 0: self = .refunding  // refunding
    case 0x6465646e75666572 where word.b == 0x6c6169747261705f && word.c == 0: self = .refundedPartial  // refunded_partial
    case 0x6465646e75666572 where word.b == 0x6c6c75665f && word.c == 0: self = .refundedFull  // refunded_full
    case 0x676e6964696f76 where word.b == 0 && word.c == 0: self = .voiding  // voiding
    case 0x646564696f76 where word.b == 0 && word.c == 0: self = .voided  // voided
    case 0x64656e696c636564 where word.b == 0 && word.c == 0: self = .declined  // declined
    case 0x6f5f6465726f7473 where word.b == 0x656e696c6666 && word.c == 0: self = .storedOffline  // stored_offline
    case 0x6e776f6e6b6e75 where word.b == 0 && word.c == 0: self = .unknown  // unknown
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .none: writer.raw("\"none\"")
    case .authorizing: writer.raw("\"authorizing\"")
    case .authorized: writer.raw("\"authorized\"")
    case .capturing: writer.raw("\"capturing\"")
    case .captured: writer.raw("\"captured\"")
    case .refunding: writer.raw("\"refunding\"")
    case .refundedPartial: writer.raw("\"refunded_partial\"")
    case .refundedFull: writer.raw("\"refunded_full\"")
    case .voiding: writer.raw("\"voiding\"")
    case .voided: writer.raw("\"voided\"")
    case .declined: writer.raw("\"declined\"")
    case .storedOffline: writer.raw("\"stored_offline\"")
    case .unknown: writer.raw("\"unknown\"")
    }
  }
}

extension DeliveryState: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x656e6f6e where word.b == 0 && word.c == 0: self = .none  // none
    case 0x6e69686372616573 where word.b == 0x67 && word.c == 0: self = .searching  // searching
    case 0x6465726566666f where word.b == 0 && word.c == 0: self = .offered  // offered
    case 0x64656e6769737361 where word.b == 0 && word.c == 0: self = .assigned  // assigned
    case 0x61747365725f7461 where word.b == 0x746e617275 && word.c == 0: self = .atRestaurant  // at_restaurant
    case 0x676e697972726163 where word.b == 0 && word.c == 0: self = .carrying  // carrying
    case 0x64657669727261 where word.b == 0 && word.c == 0: self = .arrived  // arrived
    case 0x656e6f64 where word.b == 0 && word.c == 0: self = .done  // done
    case 0x64656c696166 where word.b == 0 && word.c == 0: self = .failed  // failed
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .none: writer.raw("\"none\"")
    case .searching: writer.raw("\"searching\"")
    case .offered: writer.raw("\"offered\"")
    case .assigned: writer.raw("\"assigned\"")
    case .atRestaurant: writer.raw("\"at_restaurant\"")
    case .carrying: writer.raw("\"carrying\"")
    case .arrived: writer.raw("\"arrived\"")
    case .done: writer.raw("\"done\"")
    case .failed: writer.raw("\"failed\"")
    }
  }
}

extension PaymentMethod: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6f646e61685f6e6f where word.b == 0x726576 && word.c == 0: self = .onHandover  // on_handover
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .onHandover: writer.raw("\"on_handover\"")
    }
  }
}

extension Account: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x72656d6f74737563 where word.b == 0 && word.c == 0: self = .customer  // customer
    case 0x6172756174736572 where word.b == 0x746e && word.c == 0: self = .restaurant  // restaurant
    case 0x72656972756f63 where word.b == 0 && word.c == 0: self = .courier  // courier
    case 0x6d726f6674616c70 where word.b == 0 && word.c == 0: self = .platform  // platform
    case 0x786174 where word.b == 0 && word.c == 0: self = .tax  // tax
    case 0x73706974 where word.b == 0 && word.c == 0: self = .tips  // tips
    case 0x72656469766f7270 where word.b == 0x6e697261656c635f && word.c == 0x67: self = .providerClearing  // provider_clearing
    case 0x5f656e696c66666f where word.b == 0x6b736972 && word.c == 0: self = .offlineRisk  // offline_risk
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .customer: writer.raw("\"customer\"")
    case .restaurant: writer.raw("\"restaurant\"")
    case .courier: writer.raw("\"courier\"")
    case .platform: writer.raw("\"platform\"")
    case .tax: writer.raw("\"tax\"")
    case .tips: writer.raw("\"tips\"")
    case .providerClearing: writer.raw("\"provider_clearing\"")
    case .offlineRisk: writer.raw("\"offline_risk\"")
    }
  }
}

extension Format: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x726f616d65686373 where word.b == 0x67 && word.c == 0: self = .schemaorg  // schemaorg
    case 0x7374616572656275 where word.b == 0 && word.c == 0: self = .ubereats  // ubereats
    case 0x696c65646e65706f where word.b == 0x79726576 && word.c == 0: self = .opendelivery  // opendelivery
    case 0x657261757173 where word.b == 0 && word.c == 0: self = .square  // square
    case 0x7461657473756a where word.b == 0 && word.c == 0: self = .justeat  // justeat
    case 0x65736972627568 where word.b == 0 && word.c == 0: self = .hubrise  // hubrise
    case 0x63646e6f where word.b == 0 && word.c == 0: self = .ondc  // ondc
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .schemaorg: writer.raw("\"schemaorg\"")
    case .ubereats: writer.raw("\"ubereats\"")
    case .opendelivery: writer.raw("\"opendelivery\"")
    case .square: writer.raw("\"square\"")
    case .justeat: writer.raw("\"justeat\"")
    case .hubrise: writer.raw("\"hubrise\"")
    case .ondc: writer.raw("\"ondc\"")
    }
  }
}

extension LossKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x7463617865 where word.b == 0 && word.c == 0: self = .exact  // exact
    case 0x6d69786f72707061 where word.b == 0x64657461 && word.c == 0: self = .approximated  // approximated
    case 0x626973736f706d69 where word.b == 0x656c && word.c == 0: self = .impossible  // impossible
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .exact: writer.raw("\"exact\"")
    case .approximated: writer.raw("\"approximated\"")
    case .impossible: writer.raw("\"impossible\"")
    }
  }
}

extension TargetKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6d657469 where word.b == 0 && word.c == 0: self = .item  // item
    case 0x746e6169726176 where word.b == 0 && word.c == 0: self = .variant  // variant
    case 0x6e6f6974706f where word.b == 0 && word.c == 0: self = .option  // option
    case 0x6569646572676e69 where word.b == 0x746e && word.c == 0: self = .ingredient  // ingredient
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .item: writer.raw("\"item\"")
    case .variant: writer.raw("\"variant\"")
    case .option: writer.raw("\"option\"")
    case .ingredient: writer.raw("\"ingredient\"")
    }
  }
}

extension StockVerb: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x746573 where word.b == 0 && word.c == 0: self = .set  // set
    case 0x7473756a6461 where word.b == 0 && word.c == 0: self = .adjust  // adjust
    case 0x746567726f66 where word.b == 0 && word.c == 0: self = .forget  // forget
    case 0x657a6f6f6e73 where word.b == 0 && word.c == 0: self = .snooze  // snooze
    case 0x657a6f6f6e736e75 where word.b == 0 && word.c == 0: self = .unsnooze  // unsnooze
    case 0x65767265736572 where word.b == 0 && word.c == 0: self = .reserve  // reserve
    case 0x657361656c6572 where word.b == 0 && word.c == 0: self = .release  // release
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .set: writer.raw("\"set\"")
    case .adjust: writer.raw("\"adjust\"")
    case .forget: writer.raw("\"forget\"")
    case .snooze: writer.raw("\"snooze\"")
    case .unsnooze: writer.raw("\"unsnooze\"")
    case .reserve: writer.raw("\"reserve\"")
    case .release: writer.raw("\"release\"")
    }
  }
}

extension GroupOpKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6e696f6a where word.b == 0 && word.c == 0: self = .join  // join
    case 0x657661656c where word.b == 0 && word.c == 0: self = .leave  // leave
    case 0x656e696c5f747570 where word.b == 0 && word.c == 0: self = .putLine  // put_line
    case 0x6e6175715f746573 where word.b == 0x79746974 && word.c == 0: self = .setQuantity  // set_quantity
    case 0x6c5f65766f6d6572 where word.b == 0x656e69 && word.c == 0: self = .removeLine  // remove_line
    case 0x7061635f746573 where word.b == 0 && word.c == 0: self = .setCap  // set_cap
    case 0x646165645f746573 where word.b == 0x656e696c && word.c == 0: self = .setDeadline  // set_deadline
    case 0x6b636f6c where word.b == 0 && word.c == 0: self = .lock  // lock
    case 0x6b636f6c6e75 where word.b == 0 && word.c == 0: self = .unlock  // unlock
    case 0x666c75665f746573 where word.b == 0x746e656d6c69 && word.c == 0: self = .setFulfilment  // set_fulfilment
    case 0x7069745f746573 where word.b == 0 && word.c == 0: self = .setTip  // set_tip
    case 0x65746f6e5f746573 where word.b == 0 && word.c == 0: self = .setNote  // set_note
    case 0x65646f635f646461 where word.b == 0 && word.c == 0: self = .addCode  // add_code
    case 0x635f65766f6d6572 where word.b == 0x65646f && word.c == 0: self = .removeCode  // remove_code
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .join: writer.raw("\"join\"")
    case .leave: writer.raw("\"leave\"")
    case .putLine: writer.raw("\"put_line\"")
    case .setQuantity: writer.raw("\"set_quantity\"")
    case .removeLine: writer.raw("\"remove_line\"")
    case .setCap: writer.raw("\"set_cap\"")
    case .setDeadline: writer.raw("\"set_deadline\"")
    case .lock: writer.raw("\"lock\"")
    case .unlock: writer.raw("\"unlock\"")
    case .setFulfilment: writer.raw("\"set_fulfilment\"")
    case .setTip: writer.raw("\"set_tip\"")
    case .setNote: writer.raw("\"set_note\"")
    case .addCode: writer.raw("\"add_code\"")
    case .removeCode: writer.raw("\"remove_code\"")
    }
  }
}

extension CartMergeKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x797469746e617571 where word.b == 0x64656464615f && word.c == 0: self = .quantityAdded  // quantity_added
    case 0x7061635f7265766f where word.b == 0 && word.c == 0: self = .overCap  // over_cap
    case 0x706f635f656e696c where word.b == 0x646569 && word.c == 0: self = .lineCopied  // line_copied
    case 0x7470656b5f706974 where word.b == 0 && word.c == 0: self = .tipKept  // tip_kept
    case 0x6f6a5f7365746f6e where word.b == 0x64656e69 && word.c == 0: self = .notesJoined  // notes_joined
    case 0x66656c5f65746f6e where word.b == 0x74756f5f74 && word.c == 0: self = .noteLeftOut  // note_left_out
    case 0x656c5f7365646f63 where word.b == 0x74756f5f7466 && word.c == 0: self = .codesLeftOut  // codes_left_out
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .quantityAdded: writer.raw("\"quantity_added\"")
    case .overCap: writer.raw("\"over_cap\"")
    case .lineCopied: writer.raw("\"line_copied\"")
    case .tipKept: writer.raw("\"tip_kept\"")
    case .notesJoined: writer.raw("\"notes_joined\"")
    case .noteLeftOut: writer.raw("\"note_left_out\"")
    case .codesLeftOut: writer.raw("\"codes_left_out\"")
    }
  }
}

extension ReorderKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6e6f675f6d657469 where word.b == 0x65 && word.c == 0: self = .itemGone  // item_gone
    case 0x5f746e6169726176 where word.b == 0x656e6f67 && word.c == 0: self = .variantGone  // variant_gone
    case 0x5f746e6169726176 where word.b == 0x6465726975716572 && word.c == 0: self = .variantRequired  // variant_required
    case 0x675f6e6f6974706f where word.b == 0x656e6f && word.c == 0: self = .optionGone  // option_gone
    case 0x6c5f6e6f6974706f where word.b == 0x64657265776f && word.c == 0: self = .optionLowered  // option_lowered
    case 0x797469746e617571 where word.b == 0x64657265776f6c5f && word.c == 0: self = .quantityLowered  // quantity_lowered
    case 0x6e5f6563696f6863 where word.b == 0x6465646565 && word.c == 0: self = .choiceNeeded  // choice_needed
    case 0x745f6563696f6863 where word.b == 0x796e616d5f6f6f && word.c == 0: self = .choiceTooMany  // choice_too_many
    case 0x726572616564 where word.b == 0 && word.c == 0: self = .dearer  // dearer
    case 0x72657061656863 where word.b == 0 && word.c == 0: self = .cheaper  // cheaper
    case 0x72705f726568746f where word.b == 0x6d656c626f && word.c == 0: self = .otherProblem  // other_problem
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .itemGone: writer.raw("\"item_gone\"")
    case .variantGone: writer.raw("\"variant_gone\"")
    case .variantRequired: writer.raw("\"variant_required\"")
    case .optionGone: writer.raw("\"option_gone\"")
    case .optionLowered: writer.raw("\"option_lowered\"")
    case .quantityLowered: writer.raw("\"quantity_lowered\"")
    case .choiceNeeded: writer.raw("\"choice_needed\"")
    case .choiceTooMany: writer.raw("\"choice_too_many\"")
    case .dearer: writer.raw("\"dearer\"")
    case .cheaper: writer.raw("\"cheaper\"")
    case .otherProblem: writer.raw("\"other_problem\"")
    }
  }
}

extension PartnerFeeKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x79726576696c6564 where word.b == 0 && word.c == 0: self = .delivery  // delivery
    case 0x65636976726573 where word.b == 0 && word.c == 0: self = .service  // service
    case 0x706974 where word.b == 0 && word.c == 0: self = .tip  // tip
    case 0x726f5f6c6c616d73 where word.b == 0x726564 && word.c == 0: self = .smallOrder  // small_order
    case 0x726568746f where word.b == 0 && word.c == 0: self = .other  // other
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .delivery: writer.raw("\"delivery\"")
    case .service: writer.raw("\"service\"")
    case .tip: writer.raw("\"tip\"")
    case .smallOrder: writer.raw("\"small_order\"")
    case .other: writer.raw("\"other\"")
    }
  }
}

extension PartnerDiscountTarget: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x74726163 where word.b == 0 && word.c == 0: self = .cart  // cart
    case 0x6d657469 where word.b == 0 && word.c == 0: self = .item  // item
    case 0x79726576696c6564 where word.b == 0 && word.c == 0: self = .delivery  // delivery
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .cart: writer.raw("\"cart\"")
    case .item: writer.raw("\"item\"")
    case .delivery: writer.raw("\"delivery\"")
    }
  }
}

extension BillTarget: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x656e696c where word.b == 0 && word.c == 0: self = .line  // line
    case 0x656566 where word.b == 0 && word.c == 0: self = .fee  // fee
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .line: writer.raw("\"line\"")
    case .fee: writer.raw("\"fee\"")
    }
  }
}

extension SplitKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x796c6e657665 where word.b == 0 && word.c == 0: self = .evenly  // evenly
    case 0x736572616873 where word.b == 0 && word.c == 0: self = .shares  // shares
    case 0x73746e756f6d61 where word.b == 0 && word.c == 0: self = .amounts  // amounts
    case 0x736d657469 where word.b == 0 && word.c == 0: self = .items  // items
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .evenly: writer.raw("\"evenly\"")
    case .shares: writer.raw("\"shares\"")
    case .amounts: writer.raw("\"amounts\"")
    case .items: writer.raw("\"items\"")
    }
  }
}

extension SplitRest: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x73646f6f675f7962 where word.b == 0 && word.c == 0: self = .byGoods  // by_goods
    case 0x796c6e657665 where word.b == 0 && word.c == 0: self = .evenly  // evenly
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .byGoods: writer.raw("\"by_goods\"")
    case .evenly: writer.raw("\"evenly\"")
    }
  }
}

extension WalletVerb: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6575737369 where word.b == 0 && word.c == 0: self = .issue  // issue
    case 0x646c6f68 where word.b == 0 && word.c == 0: self = .hold  // hold
    case 0x65727574706163 where word.b == 0 && word.c == 0: self = .capture  // capture
    case 0x657361656c6572 where word.b == 0 && word.c == 0: self = .release  // release
    case 0x65737265766572 where word.b == 0 && word.c == 0: self = .reverse  // reverse
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .issue: writer.raw("\"issue\"")
    case .hold: writer.raw("\"hold\"")
    case .capture: writer.raw("\"capture\"")
    case .release: writer.raw("\"release\"")
    case .reverse: writer.raw("\"reverse\"")
    }
  }
}

extension LoyaltyVerb: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6e726165 where word.b == 0 && word.c == 0: self = .earn  // earn
    case 0x6d7269666e6f63 where word.b == 0 && word.c == 0: self = .confirm  // confirm
    case 0x65737265766572 where word.b == 0 && word.c == 0: self = .reverse  // reverse
    case 0x646c6f68 where word.b == 0 && word.c == 0: self = .hold  // hold
    case 0x65727574706163 where word.b == 0 && word.c == 0: self = .capture  // capture
    case 0x657361656c6572 where word.b == 0 && word.c == 0: self = .release  // release
    case 0x65726f74736572 where word.b == 0 && word.c == 0: self = .restore  // restore
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .earn: writer.raw("\"earn\"")
    case .confirm: writer.raw("\"confirm\"")
    case .reverse: writer.raw("\"reverse\"")
    case .hold: writer.raw("\"hold\"")
    case .capture: writer.raw("\"capture\"")
    case .release: writer.raw("\"release\"")
    case .restore: writer.raw("\"restore\"")
    }
  }
}

extension RewardState: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x676e69646e6570 where word.b == 0 && word.c == 0: self = .pending  // pending
    case 0x656d7269666e6f63 where word.b == 0x64 && word.c == 0: self = .confirmed  // confirmed
    case 0x6465737265766572 where word.b == 0 && word.c == 0: self = .reversed  // reversed
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .pending: writer.raw("\"pending\"")
    case .confirmed: writer.raw("\"confirmed\"")
    case .reversed: writer.raw("\"reversed\"")
    }
  }
}

extension VoucherObstacle: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x656e6f6e where word.b == 0 && word.c == 0: self = .none  // none
    case 0x657265685f746f6e where word.b == 0 && word.c == 0: self = .notHere  // not_here
    case 0x776f6e5f746f6e where word.b == 0 && word.c == 0: self = .notNow  // not_now
    case 0x5f676e6968746f6e where word.b == 0x656c626967696c65 && word.c == 0: self = .nothingEligible  // nothing_eligible
    case 0x6e616c61625f6f6e where word.b == 0x6563 && word.c == 0: self = .noBalance  // no_balance
    case 0x636165725f706163 where word.b == 0x646568 && word.c == 0: self = .capReached  // cap_reached
    case 0x5f79625f64696170 where word.b == 0x73726568746f && word.c == 0: self = .paidByOthers  // paid_by_others
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .none: writer.raw("\"none\"")
    case .notHere: writer.raw("\"not_here\"")
    case .notNow: writer.raw("\"not_now\"")
    case .nothingEligible: writer.raw("\"nothing_eligible\"")
    case .noBalance: writer.raw("\"no_balance\"")
    case .capReached: writer.raw("\"cap_reached\"")
    case .paidByOthers: writer.raw("\"paid_by_others\"")
    }
  }
}

extension TipReceiver: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x72656972756f63 where word.b == 0 && word.c == 0: self = .courier  // courier
    case 0x65756e6576 where word.b == 0 && word.c == 0: self = .venue  // venue
    case 0x6e65686374696b where word.b == 0 && word.c == 0: self = .kitchen  // kitchen
    case 0x6666617473 where word.b == 0 && word.c == 0: self = .staff  // staff
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .courier: writer.raw("\"courier\"")
    case .venue: writer.raw("\"venue\"")
    case .kitchen: writer.raw("\"kitchen\"")
    case .staff: writer.raw("\"staff\"")
    }
  }
}

extension CommissionBase: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x69645f7265746661 where word.b == 0x73746e756f6373 && word.c == 0: self = .afterDiscounts  // after_discounts
    case 0x645f65726f666562 where word.b == 0x73746e756f637369 && word.c == 0: self = .beforeDiscounts  // before_discounts
    case 0x776f5f7265746661 where word.b == 0x756f637369645f6e && word.c == 0x73746e: self = .afterOwnDiscounts  // after_own_discounts
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .afterDiscounts: writer.raw("\"after_discounts\"")
    case .beforeDiscounts: writer.raw("\"before_discounts\"")
    case .afterOwnDiscounts: writer.raw("\"after_own_discounts\"")
    }
  }
}

extension PayoutParty: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x65756e6576 where word.b == 0 && word.c == 0: self = .venue  // venue
    case 0x6d726f6674616c70 where word.b == 0 && word.c == 0: self = .platform  // platform
    case 0x72656972756f63 where word.b == 0 && word.c == 0: self = .courier  // courier
    case 0x6e65686374696b where word.b == 0 && word.c == 0: self = .kitchen  // kitchen
    case 0x6666617473 where word.b == 0 && word.c == 0: self = .staff  // staff
    case 0x6e69616863 where word.b == 0 && word.c == 0: self = .chain  // chain
    case 0x72656e74726170 where word.b == 0 && word.c == 0: self = .partner  // partner
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .venue: writer.raw("\"venue\"")
    case .platform: writer.raw("\"platform\"")
    case .courier: writer.raw("\"courier\"")
    case .kitchen: writer.raw("\"kitchen\"")
    case .staff: writer.raw("\"staff\"")
    case .chain: writer.raw("\"chain\"")
    case .partner: writer.raw("\"partner\"")
    }
  }
}

extension PayoutKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x73646f6f67 where word.b == 0 && word.c == 0: self = .goods  // goods
    case 0x656566 where word.b == 0 && word.c == 0: self = .fee  // fee
    case 0x746e756f63736964 where word.b == 0 && word.c == 0: self = .discount  // discount
    case 0x676e69646e7566 where word.b == 0 && word.c == 0: self = .funding  // funding
    case 0x786174 where word.b == 0 && word.c == 0: self = .tax  // tax
    case 0x697373696d6d6f63 where word.b == 0x6e6f && word.c == 0: self = .commission  // commission
    case 0x697373696d6d6f63 where word.b == 0x7861745f6e6f && word.c == 0: self = .commissionTax  // commission_tax
    case 0x706974 where word.b == 0 && word.c == 0: self = .tip  // tip
    case 0x676e69646e756f72 where word.b == 0 && word.c == 0: self = .rounding  // rounding
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .goods: writer.raw("\"goods\"")
    case .fee: writer.raw("\"fee\"")
    case .discount: writer.raw("\"discount\"")
    case .funding: writer.raw("\"funding\"")
    case .tax: writer.raw("\"tax\"")
    case .commission: writer.raw("\"commission\"")
    case .commissionTax: writer.raw("\"commission_tax\"")
    case .tip: writer.raw("\"tip\"")
    case .rounding: writer.raw("\"rounding\"")
    }
  }
}

extension VerdictKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x6465696c707061 where word.b == 0 && word.c == 0: self = .applied  // applied
    case 0x746163696c707564 where word.b == 0x65 && word.c == 0: self = .duplicate  // duplicate
    case 0x64657463656a6572 where word.b == 0 && word.c == 0: self = .rejected  // rejected
    case 0x7972746572 where word.b == 0 && word.c == 0: self = .retry  // retry
    case 0x64656b636f6c62 where word.b == 0 && word.c == 0: self = .blocked  // blocked
    case 0x686374616d73696d where word.b == 0 && word.c == 0: self = .mismatch  // mismatch
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .applied: writer.raw("\"applied\"")
    case .duplicate: writer.raw("\"duplicate\"")
    case .rejected: writer.raw("\"rejected\"")
    case .retry: writer.raw("\"retry\"")
    case .blocked: writer.raw("\"blocked\"")
    case .mismatch: writer.raw("\"mismatch\"")
    }
  }
}

extension SyncChangeKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x747570 where word.b == 0 && word.c == 0: self = .put  // put
    case 0x6c6564 where word.b == 0 && word.c == 0: self = .del  // del
    case 0x656b6f766572 where word.b == 0 && word.c == 0: self = .revoke  // revoke
    case 0x7465736572 where word.b == 0 && word.c == 0: self = .reset  // reset
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .put: writer.raw("\"put\"")
    case .del: writer.raw("\"del\"")
    case .revoke: writer.raw("\"revoke\"")
    case .reset: writer.raw("\"reset\"")
    }
  }
}

extension Actor: JsonValue {
  init?(json reader: inout JsonReader) {
    var role: Role?
    var subject: String?
    var venue: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656c6f72 where word.b == 0 && word.c == 0: role = Role(json: &reader)  // role
      case 0x7463656a627573 where word.b == 0 && word.c == 0: subject = reader.maybe(String.self)  // subject
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = reader.maybe(String.self)  // venue
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let role else { reader.missing("role"); return nil }
    if reader.failed { return nil }
    self.role = role
    self.subject = subject
    self.venue = venue
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"role\":"); role.write(json: &writer)
    if let subject { writer.raw(",\"subject\":"); subject.write(json: &writer) }
    if let venue { writer.raw(",\"venue\":"); venue.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PricingRequest: JsonValue {
  init?(json reader: inout JsonReader) {
    var cart: Cart?
    var at: Instant?
    var wantedAt: Instant?
    var destination: GeoPoint?
    var confirmedAge: Int32 = 0
    var cash: Bool = false
    var exhausted: [String] = []
    var stock: Stock?
    var distanceM: Int64?
    var weightG: Int64?
    var zone: String?
    var place: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726163 where word.b == 0 && word.c == 0: cart = Cart(json: &reader)  // cart
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x615f6465746e6177 where word.b == 0x74 && word.c == 0: wantedAt = reader.maybe(Instant.self)  // wanted_at
      case 0x74616e6974736564 where word.b == 0x6e6f69 && word.c == 0: destination = reader.maybe(GeoPoint.self)  // destination
      case 0x656d7269666e6f63 where word.b == 0x6567615f64 && word.c == 0: if let read = reader.maybe(Int32.self) { confirmedAge = read }  // confirmed_age
      case 0x68736163 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { cash = read }  // cash
      case 0x6574737561687865 where word.b == 0x64 && word.c == 0: if let read = reader.maybe([String].self) { exhausted = read }  // exhausted
      case 0x6b636f7473 where word.b == 0 && word.c == 0: stock = reader.maybe(Stock.self)  // stock
      case 0x65636e6174736964 where word.b == 0x6d5f && word.c == 0: distanceM = reader.maybe(Int64.self)  // distance_m
      case 0x675f746867696577 where word.b == 0 && word.c == 0: weightG = reader.maybe(Int64.self)  // weight_g
      case 0x656e6f7a where word.b == 0 && word.c == 0: zone = reader.maybe(String.self)  // zone
      case 0x6563616c70 where word.b == 0 && word.c == 0: place = reader.maybe(String.self)  // place
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let cart else { reader.missing("cart"); return nil }
    guard let at else { reader.missing("at"); return nil }
    if reader.failed { return nil }
    self.cart = cart
    self.at = at
    self.wantedAt = wantedAt
    self.destination = destination
    self.confirmedAge = confirmedAge
    self.cash = cash
    self.exhausted = exhausted
    self.stock = stock
    self.distanceM = distanceM
    self.weightG = weightG
    self.zone = zone
    self.place = place
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"cart\":"); cart.write(json: &writer)
    writer.raw(",\"at\":"); at.write(json: &writer)
    if let wantedAt { writer.raw(",\"wanted_at\":"); wantedAt.write(json: &writer) }
    if let destination { writer.raw(",\"destination\":"); destination.write(json: &writer) }
    if confirmedAge != 0 { writer.raw(",\"confirmed_age\":"); confirmedAge.write(json: &writer) }
    if cash { writer.raw(",\"cash\":"); cash.write(json: &writer) }
    if !exhausted.isEmpty { writer.raw(",\"exhausted\":"); exhausted.write(json: &writer) }
    if let stock { writer.raw(",\"stock\":"); stock.write(json: &writer) }
    if let distanceM { writer.raw(",\"distance_m\":"); distanceM.write(json: &writer) }
    if let weightG { writer.raw(",\"weight_g\":"); weightG.write(json: &writer) }
    if let zone { writer.raw(",\"zone\":"); zone.write(json: &writer) }
    if let place { writer.raw(",\"place\":"); place.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PricingAnswer: JsonValue {
  init?(json reader: inout JsonReader) {
    var quote: Quote?
    var orderable: Orderable?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65746f7571 where word.b == 0 && word.c == 0: quote = Quote(json: &reader)  // quote
      case 0x6c6261726564726f where word.b == 0x65 && word.c == 0: orderable = Orderable(json: &reader)  // orderable
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let quote else { reader.missing("quote"); return nil }
    guard let orderable else { reader.missing("orderable"); return nil }
    if reader.failed { return nil }
    self.quote = quote
    self.orderable = orderable
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"quote\":"); quote.write(json: &writer)
    writer.raw(",\"orderable\":"); orderable.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OrderableRequest: JsonValue {
  init?(json reader: inout JsonReader) {
    var at: Instant?
    var fulfilment: Fulfilment = .delivery
    var wantedAt: Instant?
    var destination: GeoPoint?
    var confirmedAge: Int32 = 0
    var item: String?
    var cart: Cart?
    var stock: Stock?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x656d6c69666c7566 where word.b == 0x746e && word.c == 0: if let read = reader.maybe(Fulfilment.self) { fulfilment = read }  // fulfilment
      case 0x615f6465746e6177 where word.b == 0x74 && word.c == 0: wantedAt = reader.maybe(Instant.self)  // wanted_at
      case 0x74616e6974736564 where word.b == 0x6e6f69 && word.c == 0: destination = reader.maybe(GeoPoint.self)  // destination
      case 0x656d7269666e6f63 where word.b == 0x6567615f64 && word.c == 0: if let read = reader.maybe(Int32.self) { confirmedAge = read }  // confirmed_age
      case 0x6d657469 where word.b == 0 && word.c == 0: item = reader.maybe(String.self)  // item
      case 0x74726163 where word.b == 0 && word.c == 0: cart = reader.maybe(Cart.self)  // cart
      case 0x6b636f7473 where word.b == 0 && word.c == 0: stock = reader.maybe(Stock.self)  // stock
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let at else { reader.missing("at"); return nil }
    if reader.failed { return nil }
    self.at = at
    self.fulfilment = fulfilment
    self.wantedAt = wantedAt
    self.destination = destination
    self.confirmedAge = confirmedAge
    self.item = item
    self.cart = cart
    self.stock = stock
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"at\":"); at.write(json: &writer)
    if fulfilment != .delivery { writer.raw(",\"fulfilment\":"); fulfilment.write(json: &writer) }
    if let wantedAt { writer.raw(",\"wanted_at\":"); wantedAt.write(json: &writer) }
    if let destination { writer.raw(",\"destination\":"); destination.write(json: &writer) }
    if confirmedAge != 0 { writer.raw(",\"confirmed_age\":"); confirmedAge.write(json: &writer) }
    if let item { writer.raw(",\"item\":"); item.write(json: &writer) }
    if let cart { writer.raw(",\"cart\":"); cart.write(json: &writer) }
    if let stock { writer.raw(",\"stock\":"); stock.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension MenuAtRequest: JsonValue {
  init?(json reader: inout JsonReader) {
    var at: Instant?
    var fulfilment: Fulfilment = .delivery
    var channel: String?
    var locales: [String] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x656d6c69666c7566 where word.b == 0x746e && word.c == 0: if let read = reader.maybe(Fulfilment.self) { fulfilment = read }  // fulfilment
      case 0x6c656e6e616863 where word.b == 0 && word.c == 0: channel = reader.maybe(String.self)  // channel
      case 0x73656c61636f6c where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { locales = read }  // locales
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let at else { reader.missing("at"); return nil }
    if reader.failed { return nil }
    self.at = at
    self.fulfilment = fulfilment
    self.channel = channel
    self.locales = locales
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"at\":"); at.write(json: &writer)
    if fulfilment != .delivery { writer.raw(",\"fulfilment\":"); fulfilment.write(json: &writer) }
    if let channel { writer.raw(",\"channel\":"); channel.write(json: &writer) }
    if !locales.isEmpty { writer.raw(",\"locales\":"); locales.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ImportOptions: JsonValue {
  init?(json reader: inout JsonReader) {
    var venue: String?
    var currency: String?
    var defaultLocale: String = "en"
    var location: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = String(json: &reader)  // venue
      case 0x79636e6572727563 where word.b == 0 && word.c == 0: currency = reader.maybe(String.self)  // currency
      case 0x5f746c7561666564 where word.b == 0x656c61636f6c && word.c == 0: if let read = reader.maybe(String.self) { defaultLocale = read }  // default_locale
      case 0x6e6f697461636f6c where word.b == 0 && word.c == 0: location = reader.maybe(String.self)  // location
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let venue else { reader.missing("venue"); return nil }
    if reader.failed { return nil }
    self.venue = venue
    self.currency = currency
    self.defaultLocale = defaultLocale
    self.location = location
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    if let currency { writer.raw(",\"currency\":"); currency.write(json: &writer) }
    if defaultLocale != "en" { writer.raw(",\"default_locale\":"); defaultLocale.write(json: &writer) }
    if let location { writer.raw(",\"location\":"); location.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Imported: JsonValue {
  init?(json reader: inout JsonReader) {
    var menu: Menu?
    var rules: PriceRules?
    var venue: Venue?
    var report: LossReport?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x756e656d where word.b == 0 && word.c == 0: menu = Menu(json: &reader)  // menu
      case 0x73656c7572 where word.b == 0 && word.c == 0: rules = PriceRules(json: &reader)  // rules
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = reader.maybe(Venue.self)  // venue
      case 0x74726f706572 where word.b == 0 && word.c == 0: report = LossReport(json: &reader)  // report
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let menu else { reader.missing("menu"); return nil }
    guard let rules else { reader.missing("rules"); return nil }
    guard let report else { reader.missing("report"); return nil }
    if reader.failed { return nil }
    self.menu = menu
    self.rules = rules
    self.venue = venue
    self.report = report
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"menu\":"); menu.write(json: &writer)
    writer.raw(",\"rules\":"); rules.write(json: &writer)
    if let venue { writer.raw(",\"venue\":"); venue.write(json: &writer) }
    writer.raw(",\"report\":"); report.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Exported: JsonValue {
  init?(json reader: inout JsonReader) {
    var text: String?
    var report: LossReport?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74786574 where word.b == 0 && word.c == 0: text = String(json: &reader)  // text
      case 0x74726f706572 where word.b == 0 && word.c == 0: report = LossReport(json: &reader)  // report
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let text else { reader.missing("text"); return nil }
    guard let report else { reader.missing("report"); return nil }
    if reader.failed { return nil }
    self.text = text
    self.report = report
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"text\":"); text.write(json: &writer)
    writer.raw(",\"report\":"); report.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension HoursRequest: JsonValue {
  init?(json reader: inout JsonReader) {
    var country: String?
    var region: String?
    var position: GeoPoint?
    var first: String?
    var last: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7972746e756f63 where word.b == 0 && word.c == 0: country = reader.maybe(String.self)  // country
      case 0x6e6f69676572 where word.b == 0 && word.c == 0: region = reader.maybe(String.self)  // region
      case 0x6e6f697469736f70 where word.b == 0 && word.c == 0: position = reader.maybe(GeoPoint.self)  // position
      case 0x7473726966 where word.b == 0 && word.c == 0: first = String(json: &reader)  // first
      case 0x7473616c where word.b == 0 && word.c == 0: last = String(json: &reader)  // last
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let first else { reader.missing("first"); return nil }
    guard let last else { reader.missing("last"); return nil }
    if reader.failed { return nil }
    self.country = country
    self.region = region
    self.position = position
    self.first = first
    self.last = last
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let country { writer.raw(",\"country\":"); country.write(json: &writer) }
    if let region { writer.raw(",\"region\":"); region.write(json: &writer) }
    if let position { writer.raw(",\"position\":"); position.write(json: &writer) }
    writer.raw(",\"first\":"); first.write(json: &writer)
    writer.raw(",\"last\":"); last.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ClientOptions: JsonValue {
  init?(json reader: inout JsonReader) {
    var path: String?
    var actor: Actor?
    var scopes: [String] = []
    var asapPatienceMs: Int64 = 900000
    var orderMinor: Int64 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x68746170 where word.b == 0 && word.c == 0: path = reader.maybe(String.self)  // path
      case 0x726f746361 where word.b == 0 && word.c == 0: actor = Actor(json: &reader)  // actor
      case 0x7365706f6373 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { scopes = read }  // scopes
      case 0x7461705f70617361 where word.b == 0x736d5f65636e6569 && word.c == 0: if let read = reader.maybe(Int64.self) { asapPatienceMs = read }  // asap_patience_ms
      case 0x696d5f726564726f where word.b == 0x726f6e && word.c == 0: if let read = reader.maybe(Int64.self) { orderMinor = read }  // order_minor
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let actor else { reader.missing("actor"); return nil }
    if reader.failed { return nil }
    self.path = path
    self.actor = actor
    self.scopes = scopes
    self.asapPatienceMs = asapPatienceMs
    self.orderMinor = orderMinor
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let path { writer.raw(",\"path\":"); path.write(json: &writer) }
    writer.raw(",\"actor\":"); actor.write(json: &writer)
    if !scopes.isEmpty { writer.raw(",\"scopes\":"); scopes.write(json: &writer) }
    if asapPatienceMs != 900000 { writer.raw(",\"asap_patience_ms\":"); asapPatienceMs.write(json: &writer) }
    if orderMinor != 0 { writer.raw(",\"order_minor\":"); orderMinor.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension HouseOptions: JsonValue {
  init?(json reader: inout JsonReader) {
    var path: String?
    var queueLimit: Int32 = 10000
    var menuVersions: Int32 = 16
    var restored: Bool = false
    var ownThread: Bool = true
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x68746170 where word.b == 0 && word.c == 0: path = reader.maybe(String.self)  // path
      case 0x696c5f6575657571 where word.b == 0x74696d && word.c == 0: if let read = reader.maybe(Int32.self) { queueLimit = read }  // queue_limit
      case 0x7265765f756e656d where word.b == 0x736e6f6973 && word.c == 0: if let read = reader.maybe(Int32.self) { menuVersions = read }  // menu_versions
      case 0x6465726f74736572 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { restored = read }  // restored
      case 0x657268745f6e776f where word.b == 0x6461 && word.c == 0: if let read = reader.maybe(Bool.self) { ownThread = read }  // own_thread
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.path = path
    self.queueLimit = queueLimit
    self.menuVersions = menuVersions
    self.restored = restored
    self.ownThread = ownThread
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let path { writer.raw(",\"path\":"); path.write(json: &writer) }
    if queueLimit != 10000 { writer.raw(",\"queue_limit\":"); queueLimit.write(json: &writer) }
    if menuVersions != 16 { writer.raw(",\"menu_versions\":"); menuVersions.write(json: &writer) }
    if restored { writer.raw(",\"restored\":"); restored.write(json: &writer) }
    if !ownThread { writer.raw(",\"own_thread\":"); ownThread.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension SyncReport: JsonValue {
  init?(json reader: inout JsonReader) {
    var sent: Int64?
    var applied: Int64?
    var rejected: Int64?
    var received: Int64?
    var pages: Int64?
    var repairedScopes: Int64?
    var drained: Bool?
    var upToDate: Bool?
    var stoppedBy: CallProblem?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x746e6573 where word.b == 0 && word.c == 0: sent = Int64(json: &reader)  // sent
      case 0x6465696c707061 where word.b == 0 && word.c == 0: applied = Int64(json: &reader)  // applied
      case 0x64657463656a6572 where word.b == 0 && word.c == 0: rejected = Int64(json: &reader)  // rejected
      case 0x6465766965636572 where word.b == 0 && word.c == 0: received = Int64(json: &reader)  // received
      case 0x7365676170 where word.b == 0 && word.c == 0: pages = Int64(json: &reader)  // pages
      case 0x6465726961706572 where word.b == 0x7365706f63735f && word.c == 0: repairedScopes = Int64(json: &reader)  // repaired_scopes
      case 0x64656e69617264 where word.b == 0 && word.c == 0: drained = Bool(json: &reader)  // drained
      case 0x61645f6f745f7075 where word.b == 0x6574 && word.c == 0: upToDate = Bool(json: &reader)  // up_to_date
      case 0x5f646570706f7473 where word.b == 0x7962 && word.c == 0: stoppedBy = reader.maybe(CallProblem.self)  // stopped_by
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let sent else { reader.missing("sent"); return nil }
    guard let applied else { reader.missing("applied"); return nil }
    guard let rejected else { reader.missing("rejected"); return nil }
    guard let received else { reader.missing("received"); return nil }
    guard let pages else { reader.missing("pages"); return nil }
    guard let repairedScopes else { reader.missing("repaired_scopes"); return nil }
    guard let drained else { reader.missing("drained"); return nil }
    guard let upToDate else { reader.missing("up_to_date"); return nil }
    if reader.failed { return nil }
    self.sent = sent
    self.applied = applied
    self.rejected = rejected
    self.received = received
    self.pages = pages
    self.repairedScopes = repairedScopes
    self.drained = drained
    self.upToDate = upToDate
    self.stoppedBy = stoppedBy
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"sent\":"); sent.write(json: &writer)
    writer.raw(",\"applied\":"); applied.write(json: &writer)
    writer.raw(",\"rejected\":"); rejected.write(json: &writer)
    writer.raw(",\"received\":"); received.write(json: &writer)
    writer.raw(",\"pages\":"); pages.write(json: &writer)
    writer.raw(",\"repaired_scopes\":"); repairedScopes.write(json: &writer)
    writer.raw(",\"drained\":"); drained.write(json: &writer)
    writer.raw(",\"up_to_date\":"); upToDate.write(json: &writer)
    if let stoppedBy { writer.raw(",\"stopped_by\":"); stoppedBy.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension TransportRequest: JsonValue {
  init?(json reader: inout JsonReader) {
    var method: String?
    var target: String?
    var headers: [TransportHeader] = []
    var body: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x646f6874656d where word.b == 0 && word.c == 0: method = String(json: &reader)  // method
      case 0x746567726174 where word.b == 0 && word.c == 0: target = String(json: &reader)  // target
      case 0x73726564616568 where word.b == 0 && word.c == 0: if let read = reader.maybe([TransportHeader].self) { headers = read }  // headers
      case 0x79646f62 where word.b == 0 && word.c == 0: body = reader.maybe(String.self)  // body
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let method else { reader.missing("method"); return nil }
    guard let target else { reader.missing("target"); return nil }
    if reader.failed { return nil }
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"method\":"); method.write(json: &writer)
    writer.raw(",\"target\":"); target.write(json: &writer)
    if !headers.isEmpty { writer.raw(",\"headers\":"); headers.write(json: &writer) }
    if let body { writer.raw(",\"body\":"); body.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension TransportResponse: JsonValue {
  init?(json reader: inout JsonReader) {
    var status: Int32?
    var headers: [TransportHeader] = []
    var body: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x737574617473 where word.b == 0 && word.c == 0: status = Int32(json: &reader)  // status
      case 0x73726564616568 where word.b == 0 && word.c == 0: if let read = reader.maybe([TransportHeader].self) { headers = read }  // headers
      case 0x79646f62 where word.b == 0 && word.c == 0: body = reader.maybe(String.self)  // body
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let status else { reader.missing("status"); return nil }
    if reader.failed { return nil }
    self.status = status
    self.headers = headers
    self.body = body
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"status\":"); status.write(json: &writer)
    if !headers.isEmpty { writer.raw(",\"headers\":"); headers.write(json: &writer) }
    if let body { writer.raw(",\"body\":"); body.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VenuePage: JsonValue {
  init?(json reader: inout JsonReader) {
    var hits: [VenueHit]?
    var total: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x73746968 where word.b == 0 && word.c == 0: hits = [VenueHit](json: &reader)  // hits
      case 0x6c61746f74 where word.b == 0 && word.c == 0: total = Int64(json: &reader)  // total
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let hits else { reader.missing("hits"); return nil }
    guard let total else { reader.missing("total"); return nil }
    if reader.failed { return nil }
    self.hits = hits
    self.total = total
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"hits\":"); hits.write(json: &writer)
    writer.raw(",\"total\":"); total.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension CommitNotice: JsonValue {
  init?(json reader: inout JsonReader) {
    var head: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x64616568 where word.b == 0 && word.c == 0: head = Int64(json: &reader)  // head
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let head else { reader.missing("head"); return nil }
    if reader.failed { return nil }
    self.head = head
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"head\":"); head.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OpenReport: JsonValue {
  init?(json reader: inout JsonReader) {
    var created: Bool?
    var salvaged: Bool?
    var lost: Int64 = 0
    var damagedFile: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x64657461657263 where word.b == 0 && word.c == 0: created = Bool(json: &reader)  // created
      case 0x64656761766c6173 where word.b == 0 && word.c == 0: salvaged = Bool(json: &reader)  // salvaged
      case 0x74736f6c where word.b == 0 && word.c == 0: if let read = reader.maybe(Int64.self) { lost = read }  // lost
      case 0x5f646567616d6164 where word.b == 0x656c6966 && word.c == 0: damagedFile = reader.maybe(String.self)  // damaged_file
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let created else { reader.missing("created"); return nil }
    guard let salvaged else { reader.missing("salvaged"); return nil }
    if reader.failed { return nil }
    self.created = created
    self.salvaged = salvaged
    self.lost = lost
    self.damagedFile = damagedFile
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"created\":"); created.write(json: &writer)
    writer.raw(",\"salvaged\":"); salvaged.write(json: &writer)
    if lost != 0 { writer.raw(",\"lost\":"); lost.write(json: &writer) }
    if let damagedFile { writer.raw(",\"damaged_file\":"); damagedFile.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Seen: JsonValue {
  init?(json reader: inout JsonReader) {
    var at: Instant?
    var outbox: Int64?
    var conflicts: Int64?
    var complete: Bool?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7461 where word.b == 0 && word.c == 0: at = reader.maybe(Instant.self)  // at
      case 0x786f6274756f where word.b == 0 && word.c == 0: outbox = Int64(json: &reader)  // outbox
      case 0x7463696c666e6f63 where word.b == 0x73 && word.c == 0: conflicts = Int64(json: &reader)  // conflicts
      case 0x6574656c706d6f63 where word.b == 0 && word.c == 0: complete = Bool(json: &reader)  // complete
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let outbox else { reader.missing("outbox"); return nil }
    guard let conflicts else { reader.missing("conflicts"); return nil }
    guard let complete else { reader.missing("complete"); return nil }
    if reader.failed { return nil }
    self.at = at
    self.outbox = outbox
    self.conflicts = conflicts
    self.complete = complete
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let at { writer.raw(",\"at\":"); at.write(json: &writer) }
    writer.raw(",\"outbox\":"); outbox.write(json: &writer)
    writer.raw(",\"conflicts\":"); conflicts.write(json: &writer)
    writer.raw(",\"complete\":"); complete.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension DeviceQuoteRequest: JsonValue {
  init?(json reader: inout JsonReader) {
    var cart: Cart?
    var wantedAt: Instant?
    var destination: GeoPoint?
    var confirmedAge: Int32 = 0
    var cash: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726163 where word.b == 0 && word.c == 0: cart = Cart(json: &reader)  // cart
      case 0x615f6465746e6177 where word.b == 0x74 && word.c == 0: wantedAt = reader.maybe(Instant.self)  // wanted_at
      case 0x74616e6974736564 where word.b == 0x6e6f69 && word.c == 0: destination = reader.maybe(GeoPoint.self)  // destination
      case 0x656d7269666e6f63 where word.b == 0x6567615f64 && word.c == 0: if let read = reader.maybe(Int32.self) { confirmedAge = read }  // confirmed_age
      case 0x68736163 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { cash = read }  // cash
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let cart else { reader.missing("cart"); return nil }
    if reader.failed { return nil }
    self.cart = cart
    self.wantedAt = wantedAt
    self.destination = destination
    self.confirmedAge = confirmedAge
    self.cash = cash
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"cart\":"); cart.write(json: &writer)
    if let wantedAt { writer.raw(",\"wanted_at\":"); wantedAt.write(json: &writer) }
    if let destination { writer.raw(",\"destination\":"); destination.write(json: &writer) }
    if confirmedAge != 0 { writer.raw(",\"confirmed_age\":"); confirmedAge.write(json: &writer) }
    if cash { writer.raw(",\"cash\":"); cash.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension DeviceQuoteAnswer: JsonValue {
  init?(json reader: inout JsonReader) {
    var quote: Quote?
    var orderable: Orderable?
    var provisional: Bool = false
    var menuVersion: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65746f7571 where word.b == 0 && word.c == 0: quote = Quote(json: &reader)  // quote
      case 0x6c6261726564726f where word.b == 0x65 && word.c == 0: orderable = Orderable(json: &reader)  // orderable
      case 0x6f697369766f7270 where word.b == 0x6c616e && word.c == 0: if let read = reader.maybe(Bool.self) { provisional = read }  // provisional
      case 0x7265765f756e656d where word.b == 0x6e6f6973 && word.c == 0: menuVersion = Int64(json: &reader)  // menu_version
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let quote else { reader.missing("quote"); return nil }
    guard let orderable else { reader.missing("orderable"); return nil }
    guard let menuVersion else { reader.missing("menu_version"); return nil }
    if reader.failed { return nil }
    self.quote = quote
    self.orderable = orderable
    self.provisional = provisional
    self.menuVersion = menuVersion
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"quote\":"); quote.write(json: &writer)
    writer.raw(",\"orderable\":"); orderable.write(json: &writer)
    if provisional { writer.raw(",\"provisional\":"); provisional.write(json: &writer) }
    writer.raw(",\"menu_version\":"); menuVersion.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension LocalOrder: JsonValue {
  init?(json reader: inout JsonReader) {
    var order: Order?
    var standing: Standing?
    var confirmedVersion: Int64?
    var pending: [PendingCommand] = []
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x726564726f where word.b == 0 && word.c == 0: order = Order(json: &reader)  // order
      case 0x676e69646e617473 where word.b == 0 && word.c == 0: standing = Standing(json: &reader)  // standing
      case 0x656d7269666e6f63 where word.b == 0x6f69737265765f64 && word.c == 0x6e: confirmedVersion = reader.maybe(Int64.self)  // confirmed_version
      case 0x676e69646e6570 where word.b == 0 && word.c == 0: if let read = reader.maybe([PendingCommand].self) { pending = read }  // pending
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let order else { reader.missing("order"); return nil }
    guard let standing else { reader.missing("standing"); return nil }
    if reader.failed { return nil }
    self.order = order
    self.standing = standing
    self.confirmedVersion = confirmedVersion
    self.pending = pending
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"order\":"); order.write(json: &writer)
    writer.raw(",\"standing\":"); standing.write(json: &writer)
    if let confirmedVersion { writer.raw(",\"confirmed_version\":"); confirmedVersion.write(json: &writer) }
    if !pending.isEmpty { writer.raw(",\"pending\":"); pending.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension PendingCommand: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var seq: Int64?
    var name: String?
    var verb: OrderVerb?
    var at: Instant?
    var doubtful: Bool = false
    var attempts: Int32 = 0
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x716573 where word.b == 0 && word.c == 0: seq = Int64(json: &reader)  // seq
      case 0x656d616e where word.b == 0 && word.c == 0: name = String(json: &reader)  // name
      case 0x62726576 where word.b == 0 && word.c == 0: verb = reader.maybe(OrderVerb.self)  // verb
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x6c75667462756f64 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { doubtful = read }  // doubtful
      case 0x7374706d65747461 where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { attempts = read }  // attempts
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let seq else { reader.missing("seq"); return nil }
    guard let name else { reader.missing("name"); return nil }
    guard let at else { reader.missing("at"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.seq = seq
    self.name = name
    self.verb = verb
    self.at = at
    self.doubtful = doubtful
    self.attempts = attempts
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"seq\":"); seq.write(json: &writer)
    writer.raw(",\"name\":"); name.write(json: &writer)
    if let verb { writer.raw(",\"verb\":"); verb.write(json: &writer) }
    writer.raw(",\"at\":"); at.write(json: &writer)
    if doubtful { writer.raw(",\"doubtful\":"); doubtful.write(json: &writer) }
    if attempts != 0 { writer.raw(",\"attempts\":"); attempts.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Conflict: JsonValue {
  init?(json reader: inout JsonReader) {
    var id: Id?
    var name: String?
    var order: Id?
    var problem: SyncProblem?
    var place: PlaceOrder?
    var command: OrderCommand?
    var newQuote: Quote?
    var orderable: Orderable?
    var at: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x6469 where word.b == 0 && word.c == 0: id = Id(json: &reader)  // id
      case 0x656d616e where word.b == 0 && word.c == 0: name = String(json: &reader)  // name
      case 0x726564726f where word.b == 0 && word.c == 0: order = reader.maybe(Id.self)  // order
      case 0x6d656c626f7270 where word.b == 0 && word.c == 0: problem = SyncProblem(json: &reader)  // problem
      case 0x6563616c70 where word.b == 0 && word.c == 0: place = reader.maybe(PlaceOrder.self)  // place
      case 0x646e616d6d6f63 where word.b == 0 && word.c == 0: command = reader.maybe(OrderCommand.self)  // command
      case 0x746f75715f77656e where word.b == 0x65 && word.c == 0: newQuote = reader.maybe(Quote.self)  // new_quote
      case 0x6c6261726564726f where word.b == 0x65 && word.c == 0: orderable = reader.maybe(Orderable.self)  // orderable
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let id else { reader.missing("id"); return nil }
    guard let name else { reader.missing("name"); return nil }
    guard let problem else { reader.missing("problem"); return nil }
    guard let at else { reader.missing("at"); return nil }
    if reader.failed { return nil }
    self.id = id
    self.name = name
    self.order = order
    self.problem = problem
    self.place = place
    self.command = command
    self.newQuote = newQuote
    self.orderable = orderable
    self.at = at
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"id\":"); id.write(json: &writer)
    writer.raw(",\"name\":"); name.write(json: &writer)
    if let order { writer.raw(",\"order\":"); order.write(json: &writer) }
    writer.raw(",\"problem\":"); problem.write(json: &writer)
    if let place { writer.raw(",\"place\":"); place.write(json: &writer) }
    if let command { writer.raw(",\"command\":"); command.write(json: &writer) }
    if let newQuote { writer.raw(",\"new_quote\":"); newQuote.write(json: &writer) }
    if let orderable { writer.raw(",\"orderable\":"); orderable.write(json: &writer) }
    writer.raw(",\"at\":"); at.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Resolution: JsonValue {
  init?(json reader: inout JsonReader) {
    var drop: Bool = false
    var cart: Cart?
    var agreedTotalMinor: Int64?
    var wantedAt: Instant?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x706f7264 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { drop = read }  // drop
      case 0x74726163 where word.b == 0 && word.c == 0: cart = reader.maybe(Cart.self)  // cart
      case 0x745f646565726761 where word.b == 0x6e696d5f6c61746f && word.c == 0x726f: agreedTotalMinor = reader.maybe(Int64.self)  // agreed_total_minor
      case 0x615f6465746e6177 where word.b == 0x74 && word.c == 0: wantedAt = reader.maybe(Instant.self)  // wanted_at
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.drop = drop
    self.cart = cart
    self.agreedTotalMinor = agreedTotalMinor
    self.wantedAt = wantedAt
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if drop { writer.raw(",\"drop\":"); drop.write(json: &writer) }
    if let cart { writer.raw(",\"cart\":"); cart.write(json: &writer) }
    if let agreedTotalMinor { writer.raw(",\"agreed_total_minor\":"); agreedTotalMinor.write(json: &writer) }
    if let wantedAt { writer.raw(",\"wanted_at\":"); wantedAt.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OrderQuery: JsonValue {
  init?(json reader: inout JsonReader) {
    var venue: String?
    var states: [OrderState] = []
    var page: String?
    var limit: Int32 = 50
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = reader.maybe(String.self)  // venue
      case 0x736574617473 where word.b == 0 && word.c == 0: if let read = reader.maybe([OrderState].self) { states = read }  // states
      case 0x65676170 where word.b == 0 && word.c == 0: page = reader.maybe(String.self)  // page
      case 0x74696d696c where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { limit = read }  // limit
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.venue = venue
    self.states = states
    self.page = page
    self.limit = limit
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let venue { writer.raw(",\"venue\":"); venue.write(json: &writer) }
    if !states.isEmpty { writer.raw(",\"states\":"); states.write(json: &writer) }
    if let page { writer.raw(",\"page\":"); page.write(json: &writer) }
    if limit != 50 { writer.raw(",\"limit\":"); limit.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OrderList: JsonValue {
  init?(json reader: inout JsonReader) {
    var orders: [LocalOrder]?
    var next: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x73726564726f where word.b == 0 && word.c == 0: orders = [LocalOrder](json: &reader)  // orders
      case 0x7478656e where word.b == 0 && word.c == 0: next = reader.maybe(String.self)  // next
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let orders else { reader.missing("orders"); return nil }
    if reader.failed { return nil }
    self.orders = orders
    self.next = next
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"orders\":"); orders.write(json: &writer)
    if let next { writer.raw(",\"next\":"); next.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension ClientEvent: JsonValue {
  init?(json reader: inout JsonReader) {
    var what: ClientEventKind?
    var id: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74616877 where word.b == 0 && word.c == 0: what = ClientEventKind(json: &reader)  // what
      case 0x6469 where word.b == 0 && word.c == 0: id = reader.maybe(String.self)  // id
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let what else { reader.missing("what"); return nil }
    if reader.failed { return nil }
    self.what = what
    self.id = id
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"what\":"); what.write(json: &writer)
    if let id { writer.raw(",\"id\":"); id.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VenueQuery: JsonValue {
  init?(json reader: inout JsonReader) {
    var near: GeoPoint?
    var withinM: Int64?
    var openAt: Instant?
    var fulfilment: Fulfilment?
    var text: String?
    var offset: Int32 = 0
    var limit: Int32 = 50
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7261656e where word.b == 0 && word.c == 0: near = reader.maybe(GeoPoint.self)  // near
      case 0x6d5f6e6968746977 where word.b == 0 && word.c == 0: withinM = reader.maybe(Int64.self)  // within_m
      case 0x74615f6e65706f where word.b == 0 && word.c == 0: openAt = reader.maybe(Instant.self)  // open_at
      case 0x656d6c69666c7566 where word.b == 0x746e && word.c == 0: fulfilment = reader.maybe(Fulfilment.self)  // fulfilment
      case 0x74786574 where word.b == 0 && word.c == 0: text = reader.maybe(String.self)  // text
      case 0x74657366666f where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { offset = read }  // offset
      case 0x74696d696c where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { limit = read }  // limit
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.near = near
    self.withinM = withinM
    self.openAt = openAt
    self.fulfilment = fulfilment
    self.text = text
    self.offset = offset
    self.limit = limit
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let near { writer.raw(",\"near\":"); near.write(json: &writer) }
    if let withinM { writer.raw(",\"within_m\":"); withinM.write(json: &writer) }
    if let openAt { writer.raw(",\"open_at\":"); openAt.write(json: &writer) }
    if let fulfilment { writer.raw(",\"fulfilment\":"); fulfilment.write(json: &writer) }
    if let text { writer.raw(",\"text\":"); text.write(json: &writer) }
    if offset != 0 { writer.raw(",\"offset\":"); offset.write(json: &writer) }
    if limit != 50 { writer.raw(",\"limit\":"); limit.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension HouseQuoteRequest: JsonValue {
  init?(json reader: inout JsonReader) {
    var cart: Cart?
    var at: Instant?
    var wantedAt: Instant?
    var destination: GeoPoint?
    var confirmedAge: Int32 = 0
    var reservation: Id?
    var customer: String?
    var cash: Bool = false
    var proof: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x74726163 where word.b == 0 && word.c == 0: cart = Cart(json: &reader)  // cart
      case 0x7461 where word.b == 0 && word.c == 0: at = reader.maybe(Instant.self)  // at
      case 0x615f6465746e6177 where word.b == 0x74 && word.c == 0: wantedAt = reader.maybe(Instant.self)  // wanted_at
      case 0x74616e6974736564 where word.b == 0x6e6f69 && word.c == 0: destination = reader.maybe(GeoPoint.self)  // destination
      case 0x656d7269666e6f63 where word.b == 0x6567615f64 && word.c == 0: if let read = reader.maybe(Int32.self) { confirmedAge = read }  // confirmed_age
      case 0x7461767265736572 where word.b == 0x6e6f69 && word.c == 0: reservation = reader.maybe(Id.self)  // reservation
      case 0x72656d6f74737563 where word.b == 0 && word.c == 0: customer = reader.maybe(String.self)  // customer
      case 0x68736163 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { cash = read }  // cash
      case 0x666f6f7270 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { proof = read }  // proof
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let cart else { reader.missing("cart"); return nil }
    if reader.failed { return nil }
    self.cart = cart
    self.at = at
    self.wantedAt = wantedAt
    self.destination = destination
    self.confirmedAge = confirmedAge
    self.reservation = reservation
    self.customer = customer
    self.cash = cash
    self.proof = proof
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"cart\":"); cart.write(json: &writer)
    if let at { writer.raw(",\"at\":"); at.write(json: &writer) }
    if let wantedAt { writer.raw(",\"wanted_at\":"); wantedAt.write(json: &writer) }
    if let destination { writer.raw(",\"destination\":"); destination.write(json: &writer) }
    if confirmedAge != 0 { writer.raw(",\"confirmed_age\":"); confirmedAge.write(json: &writer) }
    if let reservation { writer.raw(",\"reservation\":"); reservation.write(json: &writer) }
    if let customer { writer.raw(",\"customer\":"); customer.write(json: &writer) }
    if cash { writer.raw(",\"cash\":"); cash.write(json: &writer) }
    if proof { writer.raw(",\"proof\":"); proof.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension HouseQuoteAnswer: JsonValue {
  init?(json reader: inout JsonReader) {
    var quote: Quote?
    var orderable: Orderable?
    var proof: PriceProof?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65746f7571 where word.b == 0 && word.c == 0: quote = Quote(json: &reader)  // quote
      case 0x6c6261726564726f where word.b == 0x65 && word.c == 0: orderable = Orderable(json: &reader)  // orderable
      case 0x666f6f7270 where word.b == 0 && word.c == 0: proof = reader.maybe(PriceProof.self)  // proof
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let quote else { reader.missing("quote"); return nil }
    guard let orderable else { reader.missing("orderable"); return nil }
    if reader.failed { return nil }
    self.quote = quote
    self.orderable = orderable
    self.proof = proof
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"quote\":"); quote.write(json: &writer)
    writer.raw(",\"orderable\":"); orderable.write(json: &writer)
    if let proof { writer.raw(",\"proof\":"); proof.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension HouseOrderQuery: JsonValue {
  init?(json reader: inout JsonReader) {
    var venue: String?
    var states: [OrderState] = []
    var page: String?
    var limit: Int32 = 50
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = reader.maybe(String.self)  // venue
      case 0x736574617473 where word.b == 0 && word.c == 0: if let read = reader.maybe([OrderState].self) { states = read }  // states
      case 0x65676170 where word.b == 0 && word.c == 0: page = reader.maybe(String.self)  // page
      case 0x74696d696c where word.b == 0 && word.c == 0: if let read = reader.maybe(Int32.self) { limit = read }  // limit
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.venue = venue
    self.states = states
    self.page = page
    self.limit = limit
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    if let venue { writer.raw(",\"venue\":"); venue.write(json: &writer) }
    if !states.isEmpty { writer.raw(",\"states\":"); states.write(json: &writer) }
    if let page { writer.raw(",\"page\":"); page.write(json: &writer) }
    if limit != 50 { writer.raw(",\"limit\":"); limit.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Receipt: JsonValue {
  init?(json reader: inout JsonReader) {
    var order: Order?
    var duplicate: Bool?
    var pos: Int64?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x726564726f where word.b == 0 && word.c == 0: order = Order(json: &reader)  // order
      case 0x746163696c707564 where word.b == 0x65 && word.c == 0: duplicate = Bool(json: &reader)  // duplicate
      case 0x736f70 where word.b == 0 && word.c == 0: pos = Int64(json: &reader)  // pos
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let order else { reader.missing("order"); return nil }
    guard let duplicate else { reader.missing("duplicate"); return nil }
    guard let pos else { reader.missing("pos"); return nil }
    if reader.failed { return nil }
    self.order = order
    self.duplicate = duplicate
    self.pos = pos
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"order\":"); order.write(json: &writer)
    writer.raw(",\"duplicate\":"); duplicate.write(json: &writer)
    writer.raw(",\"pos\":"); pos.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension OrderPage: JsonValue {
  init?(json reader: inout JsonReader) {
    var orders: [Order]?
    var next: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x73726564726f where word.b == 0 && word.c == 0: orders = [Order](json: &reader)  // orders
      case 0x7478656e where word.b == 0 && word.c == 0: next = reader.maybe(String.self)  // next
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let orders else { reader.missing("orders"); return nil }
    if reader.failed { return nil }
    self.orders = orders
    self.next = next
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"orders\":"); orders.write(json: &writer)
    if let next { writer.raw(",\"next\":"); next.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension EventPage: JsonValue {
  init?(json reader: inout JsonReader) {
    var events: [LogEntry]?
    var cursor: Int64?
    var more: Bool?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x73746e657665 where word.b == 0 && word.c == 0: events = [LogEntry](json: &reader)  // events
      case 0x726f73727563 where word.b == 0 && word.c == 0: cursor = Int64(json: &reader)  // cursor
      case 0x65726f6d where word.b == 0 && word.c == 0: more = Bool(json: &reader)  // more
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let events else { reader.missing("events"); return nil }
    guard let cursor else { reader.missing("cursor"); return nil }
    guard let more else { reader.missing("more"); return nil }
    if reader.failed { return nil }
    self.events = events
    self.cursor = cursor
    self.more = more
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"events\":"); events.write(json: &writer)
    writer.raw(",\"cursor\":"); cursor.write(json: &writer)
    writer.raw(",\"more\":"); more.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VerifyReport: JsonValue {
  init?(json reader: inout JsonReader) {
    var venues: Int64?
    var orders: Int64?
    var events: Int64?
    var commands: Int64?
    var problems: [String]?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7365756e6576 where word.b == 0 && word.c == 0: venues = Int64(json: &reader)  // venues
      case 0x73726564726f where word.b == 0 && word.c == 0: orders = Int64(json: &reader)  // orders
      case 0x73746e657665 where word.b == 0 && word.c == 0: events = Int64(json: &reader)  // events
      case 0x73646e616d6d6f63 where word.b == 0 && word.c == 0: commands = Int64(json: &reader)  // commands
      case 0x736d656c626f7270 where word.b == 0 && word.c == 0: problems = [String](json: &reader)  // problems
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let venues else { reader.missing("venues"); return nil }
    guard let orders else { reader.missing("orders"); return nil }
    guard let events else { reader.missing("events"); return nil }
    guard let commands else { reader.missing("commands"); return nil }
    guard let problems else { reader.missing("problems"); return nil }
    if reader.failed { return nil }
    self.venues = venues
    self.orders = orders
    self.events = events
    self.commands = commands
    self.problems = problems
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"venues\":"); venues.write(json: &writer)
    writer.raw(",\"orders\":"); orders.write(json: &writer)
    writer.raw(",\"events\":"); events.write(json: &writer)
    writer.raw(",\"commands\":"); commands.write(json: &writer)
    writer.raw(",\"problems\":"); problems.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension AccessChange: JsonValue {
  init?(json reader: inout JsonReader) {
    var subject: String?
    var venue: String?
    var granted: Bool?
    var reason: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x7463656a627573 where word.b == 0 && word.c == 0: subject = String(json: &reader)  // subject
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = reader.maybe(String.self)  // venue
      case 0x6465746e617267 where word.b == 0 && word.c == 0: granted = Bool(json: &reader)  // granted
      case 0x6e6f73616572 where word.b == 0 && word.c == 0: reason = reader.maybe(String.self)  // reason
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let subject else { reader.missing("subject"); return nil }
    guard let granted else { reader.missing("granted"); return nil }
    if reader.failed { return nil }
    self.subject = subject
    self.venue = venue
    self.granted = granted
    self.reason = reason
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"subject\":"); subject.write(json: &writer)
    if let venue { writer.raw(",\"venue\":"); venue.write(json: &writer) }
    writer.raw(",\"granted\":"); granted.write(json: &writer)
    if let reason { writer.raw(",\"reason\":"); reason.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension CallProblem: JsonValue {
  init?(json reader: inout JsonReader) {
    var code: String?
    var message: String?
    var path: String?
    var details: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65646f63 where word.b == 0 && word.c == 0: code = String(json: &reader)  // code
      case 0x6567617373656d where word.b == 0 && word.c == 0: message = reader.maybe(String.self)  // message
      case 0x68746170 where word.b == 0 && word.c == 0: path = reader.maybe(String.self)  // path
      case 0x736c6961746564 where word.b == 0 && word.c == 0: details = reader.maybe(String.self)  // details
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let code else { reader.missing("code"); return nil }
    if reader.failed { return nil }
    self.code = code
    self.message = message
    self.path = path
    self.details = details
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"code\":"); code.write(json: &writer)
    if let message { writer.raw(",\"message\":"); message.write(json: &writer) }
    if let path { writer.raw(",\"path\":"); path.write(json: &writer) }
    if let details { writer.raw(",\"details\":"); details.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension TransportHeader: JsonValue {
  init?(json reader: inout JsonReader) {
    var name: String?
    var value: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x656d616e where word.b == 0 && word.c == 0: name = String(json: &reader)  // name
      case 0x65756c6176 where word.b == 0 && word.c == 0: value = String(json: &reader)  // value
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let name else { reader.missing("name"); return nil }
    guard let value else { reader.missing("value"); return nil }
    if reader.failed { return nil }
    self.name = name
    self.value = value
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"name\":"); name.write(json: &writer)
    writer.raw(",\"value\":"); value.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension VenueHit: JsonValue {
  init?(json reader: inout JsonReader) {
    var venue: Venue?
    var distanceM: Int64?
    var dishes: [String] = []
    var hasMenu: Bool = false
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = Venue(json: &reader)  // venue
      case 0x65636e6174736964 where word.b == 0x6d5f && word.c == 0: distanceM = reader.maybe(Int64.self)  // distance_m
      case 0x736568736964 where word.b == 0 && word.c == 0: if let read = reader.maybe([String].self) { dishes = read }  // dishes
      case 0x756e656d5f736168 where word.b == 0 && word.c == 0: if let read = reader.maybe(Bool.self) { hasMenu = read }  // has_menu
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let venue else { reader.missing("venue"); return nil }
    if reader.failed { return nil }
    self.venue = venue
    self.distanceM = distanceM
    self.dishes = dishes
    self.hasMenu = hasMenu
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"venue\":"); venue.write(json: &writer)
    if let distanceM { writer.raw(",\"distance_m\":"); distanceM.write(json: &writer) }
    if !dishes.isEmpty { writer.raw(",\"dishes\":"); dishes.write(json: &writer) }
    if hasMenu { writer.raw(",\"has_menu\":"); hasMenu.write(json: &writer) }
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension LogEntry: JsonValue {
  init?(json reader: inout JsonReader) {
    var pos: Int64?
    var entity: String?
    var entityId: String?
    var version: Int64?
    var venue: String?
    var customer: String?
    var at: Instant?
    var document: String?
    var goesOn = reader.object()
    while goesOn {
      let word = reader.key()
      switch word.a {
      case 0x736f70 where word.b == 0 && word.c == 0: pos = Int64(json: &reader)  // pos
      case 0x797469746e65 where word.b == 0 && word.c == 0: entity = String(json: &reader)  // entity
      case 0x695f797469746e65 where word.b == 0x64 && word.c == 0: entityId = String(json: &reader)  // entity_id
      case 0x6e6f6973726576 where word.b == 0 && word.c == 0: version = Int64(json: &reader)  // version
      case 0x65756e6576 where word.b == 0 && word.c == 0: venue = reader.maybe(String.self)  // venue
      case 0x72656d6f74737563 where word.b == 0 && word.c == 0: customer = reader.maybe(String.self)  // customer
      case 0x7461 where word.b == 0 && word.c == 0: at = Instant(json: &reader)  // at
      case 0x746e656d75636f64 where word.b == 0 && word.c == 0: document = String(json: &reader)  // document
      default: reader.skip()
      }
      goesOn = reader.moreMembers()
    }
    guard let pos else { reader.missing("pos"); return nil }
    guard let entity else { reader.missing("entity"); return nil }
    guard let entityId else { reader.missing("entity_id"); return nil }
    guard let version else { reader.missing("version"); return nil }
    guard let at else { reader.missing("at"); return nil }
    guard let document else { reader.missing("document"); return nil }
    if reader.failed { return nil }
    self.pos = pos
    self.entity = entity
    self.entityId = entityId
    self.version = version
    self.venue = venue
    self.customer = customer
    self.at = at
    self.document = document
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    writer.raw(",\"pos\":"); pos.write(json: &writer)
    writer.raw(",\"entity\":"); entity.write(json: &writer)
    writer.raw(",\"entity_id\":"); entityId.write(json: &writer)
    writer.raw(",\"version\":"); version.write(json: &writer)
    if let venue { writer.raw(",\"venue\":"); venue.write(json: &writer) }
    if let customer { writer.raw(",\"customer\":"); customer.write(json: &writer) }
    writer.raw(",\"at\":"); at.write(json: &writer)
    writer.raw(",\"document\":"); document.write(json: &writer)
    writer.close(begin, 0x7B, 0x7D)
  }
}

extension Standing: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x656d7269666e6f63 where word.b == 0x64 && word.c == 0: self = .confirmed  // confirmed
    case 0x676e69646e6570 where word.b == 0 && word.c == 0: self = .pending  // pending
    case 0x6c75667462756f64 where word.b == 0 && word.c == 0: self = .doubtful  // doubtful
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .confirmed: writer.raw("\"confirmed\"")
    case .pending: writer.raw("\"pending\"")
    case .doubtful: writer.raw("\"doubtful\"")
    }
  }
}

extension ClientEventKind: JsonValue {
  init?(json reader: inout JsonReader) {
    let place = reader.place
    let word = reader.word()
    switch word.a {
    case 0x726564726f where word.b == 0 && word.c == 0: self = .order  // order
    case 0x65756e6576 where word.b == 0 && word.c == 0: self = .venue  // venue
    case 0x6b636f7473 where word.b == 0 && word.c == 0: self = .stock  // stock
    case 0x74656b736162 where word.b == 0 && word.c == 0: self = .basket  // basket
    case 0x7463696c666e6f63 where word.b == 0 && word.c == 0: self = .conflict  // conflict
    case 0x737365636361 where word.b == 0 && word.c == 0: self = .access  // access
    case 0x6465636e7973 where word.b == 0 && word.c == 0: self = .synced  // synced
    default:
      reader.unknownWord(at: place)
      return nil
    }
  }
  func write(json writer: inout JsonWriter) {
    switch self {
    case .order: writer.raw("\"order\"")
    case .venue: writer.raw("\"venue\"")
    case .stock: writer.raw("\"stock\"")
    case .basket: writer.raw("\"basket\"")
    case .conflict: writer.raw("\"conflict\"")
    case .access: writer.raw("\"access\"")
    case .synced: writer.raw("\"synced\"")
    }
  }
}
