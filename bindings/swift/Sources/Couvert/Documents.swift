// Generated from bindings/spec/documents.json by bindings/gen/generate.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
// All documents as values.

public struct Venue: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var id: String
  public var name: String
  public var kind: String?
  public var description: LocalizedText?
  public var tags: [String]
  public var phone: String?
  public var image: String?
  public var address: Address?
  public var position: GeoPoint
  /// ISO 4217
  public var currency: String?
  public var clock: VenueClock
  public var defaultLocale: String
  /// absent: always open
  public var hours: Calendar?
  public var offers: [FulfilmentOffer]
  public var zones: [DeliveryZone]
  /// absent: as many dishes at once as are ordered
  public var kitchen: Kitchen?
  public var paused: Bool
  public var pausedUntil: Instant?
  public var acceptWithinMinutes: Int32
  /// set by the house
  public var version: Int64

  public init(couvert: String = "venue/1", id: String, name: String, kind: String? = nil, description: LocalizedText? = nil, tags: [String] = [], phone: String? = nil, image: String? = nil, address: Address? = nil, position: GeoPoint, currency: String? = nil, clock: VenueClock, defaultLocale: String = "en", hours: Calendar? = nil, offers: [FulfilmentOffer] = [], zones: [DeliveryZone] = [], kitchen: Kitchen? = nil, paused: Bool = false, pausedUntil: Instant? = nil, acceptWithinMinutes: Int32 = 10, version: Int64 = 0) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case id
    case name
    case kind
    case description
    case tags
    case phone
    case image
    case address
    case position
    case currency
    case clock
    case defaultLocale = "default_locale"
    case hours
    case offers
    case zones
    case kitchen
    case paused
    case pausedUntil = "paused_until"
    case acceptWithinMinutes = "accept_within_minutes"
    case version
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "venue/1"
    id = try c.decode(String.self, forKey: .id)
    name = try c.decode(String.self, forKey: .name)
    kind = try c.decodeIfPresent(String.self, forKey: .kind)
    description = try c.decodeIfPresent(LocalizedText.self, forKey: .description)
    tags = try c.decodeIfPresent([String].self, forKey: .tags) ?? []
    phone = try c.decodeIfPresent(String.self, forKey: .phone)
    image = try c.decodeIfPresent(String.self, forKey: .image)
    address = try c.decodeIfPresent(Address.self, forKey: .address)
    position = try c.decode(GeoPoint.self, forKey: .position)
    currency = try c.decodeIfPresent(String.self, forKey: .currency)
    clock = try c.decode(VenueClock.self, forKey: .clock)
    defaultLocale = try c.decodeIfPresent(String.self, forKey: .defaultLocale) ?? "en"
    hours = try c.decodeIfPresent(Calendar.self, forKey: .hours)
    offers = try c.decodeIfPresent([FulfilmentOffer].self, forKey: .offers) ?? []
    zones = try c.decodeIfPresent([DeliveryZone].self, forKey: .zones) ?? []
    kitchen = try c.decodeIfPresent(Kitchen.self, forKey: .kitchen)
    paused = try c.decodeIfPresent(Bool.self, forKey: .paused) ?? false
    pausedUntil = try c.decodeIfPresent(Instant.self, forKey: .pausedUntil)
    acceptWithinMinutes = try c.decodeIfPresent(Int32.self, forKey: .acceptWithinMinutes) ?? 10
    version = try c.decodeIfPresent(Int64.self, forKey: .version) ?? 0
  }
}

public struct Menu: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var ref: String
  public var venue: String
  /// set by the house
  public var version: Int64
  public var name: LocalizedText?
  /// ISO 4217
  public var currency: String?
  public var defaultLocale: String
  public var availability: Availability?
  public var sections: [Section]
  public var items: [Item]
  public var groups: [OptionGroup]
  public var ingredients: [Ingredient]
  public var preModifiers: [PreModifier]
  public var containers: [Container]
  /// of several that hold the first one that names a thing counts
  public var priceBooks: [PriceBook]
  /// languages that every text should have
  public var locales: [String]

  public init(couvert: String = "menu/1", ref: String, venue: String, version: Int64 = 0, name: LocalizedText? = nil, currency: String? = nil, defaultLocale: String = "en", availability: Availability? = nil, sections: [Section] = [], items: [Item] = [], groups: [OptionGroup] = [], ingredients: [Ingredient] = [], preModifiers: [PreModifier] = [], containers: [Container] = [], priceBooks: [PriceBook] = [], locales: [String] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case ref
    case venue
    case version
    case name
    case currency
    case defaultLocale = "default_locale"
    case availability
    case sections
    case items
    case groups
    case ingredients
    case preModifiers = "pre_modifiers"
    case containers
    case priceBooks = "price_books"
    case locales
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "menu/1"
    ref = try c.decode(String.self, forKey: .ref)
    venue = try c.decode(String.self, forKey: .venue)
    version = try c.decodeIfPresent(Int64.self, forKey: .version) ?? 0
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    currency = try c.decodeIfPresent(String.self, forKey: .currency)
    defaultLocale = try c.decodeIfPresent(String.self, forKey: .defaultLocale) ?? "en"
    availability = try c.decodeIfPresent(Availability.self, forKey: .availability)
    sections = try c.decodeIfPresent([Section].self, forKey: .sections) ?? []
    items = try c.decodeIfPresent([Item].self, forKey: .items) ?? []
    groups = try c.decodeIfPresent([OptionGroup].self, forKey: .groups) ?? []
    ingredients = try c.decodeIfPresent([Ingredient].self, forKey: .ingredients) ?? []
    preModifiers = try c.decodeIfPresent([PreModifier].self, forKey: .preModifiers) ?? []
    containers = try c.decodeIfPresent([Container].self, forKey: .containers) ?? []
    priceBooks = try c.decodeIfPresent([PriceBook].self, forKey: .priceBooks) ?? []
    locales = try c.decodeIfPresent([String].self, forKey: .locales) ?? []
  }
}

public struct PriceRules: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  /// set by the house
  public var version: Int64
  public var taxMode: Rounding
  public var taxRounding: TaxRounding
  public var discountMode: Rounding
  /// the total is rounded to a multiple of this
  public var totalStepMinor: Int64
  public var totalMode: Rounding
  public var taxes: [TaxRule]
  public var fees: [FeeRule]
  public var promotions: [Promotion]
  /// when paid in cash, the total is then rounded to this
  public var cashStepMinor: Int64
  public var cashMode: Rounding
  public var promotionPolicy: PromotionPolicy
  /// classes of promotions that exclude each other
  public var stacking: [StackExclusion]

  public init(couvert: String = "rules/1", version: Int64 = 0, taxMode: Rounding = .halfUp, taxRounding: TaxRounding = .perLine, discountMode: Rounding = .halfUp, totalStepMinor: Int64 = 1, totalMode: Rounding = .halfUp, taxes: [TaxRule] = [], fees: [FeeRule] = [], promotions: [Promotion] = [], cashStepMinor: Int64 = 1, cashMode: Rounding = .halfUp, promotionPolicy: PromotionPolicy = .declaredOrder, stacking: [StackExclusion] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case version
    case taxMode = "tax_mode"
    case taxRounding = "tax_rounding"
    case discountMode = "discount_mode"
    case totalStepMinor = "total_step_minor"
    case totalMode = "total_mode"
    case taxes
    case fees
    case promotions
    case cashStepMinor = "cash_step_minor"
    case cashMode = "cash_mode"
    case promotionPolicy = "promotion_policy"
    case stacking
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "rules/1"
    version = try c.decodeIfPresent(Int64.self, forKey: .version) ?? 0
    taxMode = try c.decodeIfPresent(Rounding.self, forKey: .taxMode) ?? .halfUp
    taxRounding = try c.decodeIfPresent(TaxRounding.self, forKey: .taxRounding) ?? .perLine
    discountMode = try c.decodeIfPresent(Rounding.self, forKey: .discountMode) ?? .halfUp
    totalStepMinor = try c.decodeIfPresent(Int64.self, forKey: .totalStepMinor) ?? 1
    totalMode = try c.decodeIfPresent(Rounding.self, forKey: .totalMode) ?? .halfUp
    taxes = try c.decodeIfPresent([TaxRule].self, forKey: .taxes) ?? []
    fees = try c.decodeIfPresent([FeeRule].self, forKey: .fees) ?? []
    promotions = try c.decodeIfPresent([Promotion].self, forKey: .promotions) ?? []
    cashStepMinor = try c.decodeIfPresent(Int64.self, forKey: .cashStepMinor) ?? 1
    cashMode = try c.decodeIfPresent(Rounding.self, forKey: .cashMode) ?? .halfUp
    promotionPolicy = try c.decodeIfPresent(PromotionPolicy.self, forKey: .promotionPolicy) ?? .declaredOrder
    stacking = try c.decodeIfPresent([StackExclusion].self, forKey: .stacking) ?? []
  }
}

public struct Cart: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var id: Id
  public var venue: String
  public var fulfilment: Fulfilment
  public var lines: [CartLine]
  /// promotion codes
  public var codes: [String]
  public var tipMinor: Int64
  public var note: String?
  /// where it is ordered; chooses price books
  public var channel: String?

  public init(couvert: String = "cart/1", id: Id, venue: String, fulfilment: Fulfilment, lines: [CartLine] = [], codes: [String] = [], tipMinor: Int64 = 0, note: String? = nil, channel: String? = nil) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case id
    case venue
    case fulfilment
    case lines
    case codes
    case tipMinor = "tip_minor"
    case note
    case channel
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "cart/1"
    id = try c.decode(Id.self, forKey: .id)
    venue = try c.decode(String.self, forKey: .venue)
    fulfilment = try c.decode(Fulfilment.self, forKey: .fulfilment)
    lines = try c.decodeIfPresent([CartLine].self, forKey: .lines) ?? []
    codes = try c.decodeIfPresent([String].self, forKey: .codes) ?? []
    tipMinor = try c.decodeIfPresent(Int64.self, forKey: .tipMinor) ?? 0
    note = try c.decodeIfPresent(String.self, forKey: .note)
    channel = try c.decodeIfPresent(String.self, forKey: .channel)
  }
}

public struct CartLine: Codable, Hashable, Sendable {
  public var id: Id
  public var item: String
  public var variant: String?
  public var quantity: Int32
  public var selections: [Selection]
  public var note: String?
  /// of items with a measure: how much each piece is
  public var measured: Int64
  /// whose line it is
  public var person: String?

  public init(id: Id, item: String, variant: String? = nil, quantity: Int32, selections: [Selection] = [], note: String? = nil, measured: Int64 = 0, person: String? = nil) {
    self.id = id
    self.item = item
    self.variant = variant
    self.quantity = quantity
    self.selections = selections
    self.note = note
    self.measured = measured
    self.person = person
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case item
    case variant
    case quantity
    case selections
    case note
    case measured
    case person
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    item = try c.decode(String.self, forKey: .item)
    variant = try c.decodeIfPresent(String.self, forKey: .variant)
    quantity = try c.decode(Int32.self, forKey: .quantity)
    selections = try c.decodeIfPresent([Selection].self, forKey: .selections) ?? []
    note = try c.decodeIfPresent(String.self, forKey: .note)
    measured = try c.decodeIfPresent(Int64.self, forKey: .measured) ?? 0
    person = try c.decodeIfPresent(String.self, forKey: .person)
  }
}

public struct Quote: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var venue: String
  public var menuVersion: Int64
  public var rulesVersion: Int64
  public var at: Instant
  public var fulfilment: Fulfilment
  /// ISO 4217
  public var currency: String?
  public var totals: Totals
  public var lines: [QuoteLine]
  public var fees: [QuoteFee]
  public var discounts: [QuoteDiscount]
  public var taxes: [QuoteTax]
  /// codes of the cart that changed nothing
  public var unusedCodes: [String]
  public var steps: [Step]
  /// the same codes with the reason of each
  public var unused: [UnusedCode]
  /// priced for payment in cash
  public var cash: Bool

  public init(couvert: String = "quote/1", venue: String, menuVersion: Int64 = 0, rulesVersion: Int64 = 0, at: Instant, fulfilment: Fulfilment, currency: String? = nil, totals: Totals, lines: [QuoteLine] = [], fees: [QuoteFee] = [], discounts: [QuoteDiscount] = [], taxes: [QuoteTax] = [], unusedCodes: [String] = [], steps: [Step] = [], unused: [UnusedCode] = [], cash: Bool = false) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case venue
    case menuVersion = "menu_version"
    case rulesVersion = "rules_version"
    case at
    case fulfilment
    case currency
    case totals
    case lines
    case fees
    case discounts
    case taxes
    case unusedCodes = "unused_codes"
    case steps
    case unused
    case cash
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "quote/1"
    venue = try c.decode(String.self, forKey: .venue)
    menuVersion = try c.decodeIfPresent(Int64.self, forKey: .menuVersion) ?? 0
    rulesVersion = try c.decodeIfPresent(Int64.self, forKey: .rulesVersion) ?? 0
    at = try c.decode(Instant.self, forKey: .at)
    fulfilment = try c.decode(Fulfilment.self, forKey: .fulfilment)
    currency = try c.decodeIfPresent(String.self, forKey: .currency)
    totals = try c.decode(Totals.self, forKey: .totals)
    lines = try c.decodeIfPresent([QuoteLine].self, forKey: .lines) ?? []
    fees = try c.decodeIfPresent([QuoteFee].self, forKey: .fees) ?? []
    discounts = try c.decodeIfPresent([QuoteDiscount].self, forKey: .discounts) ?? []
    taxes = try c.decodeIfPresent([QuoteTax].self, forKey: .taxes) ?? []
    unusedCodes = try c.decodeIfPresent([String].self, forKey: .unusedCodes) ?? []
    steps = try c.decodeIfPresent([Step].self, forKey: .steps) ?? []
    unused = try c.decodeIfPresent([UnusedCode].self, forKey: .unused) ?? []
    cash = try c.decodeIfPresent(Bool.self, forKey: .cash) ?? false
  }
}

public struct Order: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var id: Id
  public var venue: String
  public var customer: String?
  public var state: OrderState
  public var payment: PaymentState
  public var delivery: DeliveryState
  public var deliveryEpoch: Int64
  /// number of events applied
  public var version: Int64
  /// for people
  public var number: String?
  public var pickupCode: String?
  public var cart: Cart
  public var quote: Quote
  public var contact: Contact
  public var paymentMethod: PaymentMethod
  public var placedAt: Instant
  public var updatedAt: Instant
  public var wantedAt: Instant?
  public var readyAt: Instant?
  /// while pending: expires then
  public var acceptBy: Instant?
  public var reason: String?
  /// to be checked at the hand-over
  public var minimumAge: Int32
  public var confirmedAge: Int32

  public init(couvert: String = "order/1", id: Id, venue: String, customer: String? = nil, state: OrderState, payment: PaymentState, delivery: DeliveryState, deliveryEpoch: Int64 = 0, version: Int64, number: String? = nil, pickupCode: String? = nil, cart: Cart, quote: Quote, contact: Contact, paymentMethod: PaymentMethod = .onHandover, placedAt: Instant, updatedAt: Instant, wantedAt: Instant? = nil, readyAt: Instant? = nil, acceptBy: Instant? = nil, reason: String? = nil, minimumAge: Int32 = 0, confirmedAge: Int32 = 0) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case id
    case venue
    case customer
    case state
    case payment
    case delivery
    case deliveryEpoch = "delivery_epoch"
    case version
    case number
    case pickupCode = "pickup_code"
    case cart
    case quote
    case contact
    case paymentMethod = "payment_method"
    case placedAt = "placed_at"
    case updatedAt = "updated_at"
    case wantedAt = "wanted_at"
    case readyAt = "ready_at"
    case acceptBy = "accept_by"
    case reason
    case minimumAge = "minimum_age"
    case confirmedAge = "confirmed_age"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "order/1"
    id = try c.decode(Id.self, forKey: .id)
    venue = try c.decode(String.self, forKey: .venue)
    customer = try c.decodeIfPresent(String.self, forKey: .customer)
    state = try c.decode(OrderState.self, forKey: .state)
    payment = try c.decode(PaymentState.self, forKey: .payment)
    delivery = try c.decode(DeliveryState.self, forKey: .delivery)
    deliveryEpoch = try c.decodeIfPresent(Int64.self, forKey: .deliveryEpoch) ?? 0
    version = try c.decode(Int64.self, forKey: .version)
    number = try c.decodeIfPresent(String.self, forKey: .number)
    pickupCode = try c.decodeIfPresent(String.self, forKey: .pickupCode)
    cart = try c.decode(Cart.self, forKey: .cart)
    quote = try c.decode(Quote.self, forKey: .quote)
    contact = try c.decode(Contact.self, forKey: .contact)
    paymentMethod = try c.decodeIfPresent(PaymentMethod.self, forKey: .paymentMethod) ?? .onHandover
    placedAt = try c.decode(Instant.self, forKey: .placedAt)
    updatedAt = try c.decode(Instant.self, forKey: .updatedAt)
    wantedAt = try c.decodeIfPresent(Instant.self, forKey: .wantedAt)
    readyAt = try c.decodeIfPresent(Instant.self, forKey: .readyAt)
    acceptBy = try c.decodeIfPresent(Instant.self, forKey: .acceptBy)
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
    minimumAge = try c.decodeIfPresent(Int32.self, forKey: .minimumAge) ?? 0
    confirmedAge = try c.decodeIfPresent(Int32.self, forKey: .confirmedAge) ?? 0
  }
}

public struct OrderEvent: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var order: Id
  /// of the order after this event
  public var version: Int64
  /// absent: the order was placed
  public var verb: OrderVerb?
  public var state: OrderState
  public var at: Instant
  public var role: Role
  public var subject: String?
  public var command: Id
  public var reason: String?
  public var readyAt: Instant?
  public var placed: Order?
  public var cart: Cart?
  public var quote: Quote?
  public var postings: [Posting]
  /// with adjust
  public var minimumAge: Int32

  public init(couvert: String = "event/1", order: Id, version: Int64, verb: OrderVerb? = nil, state: OrderState, at: Instant, role: Role, subject: String? = nil, command: Id, reason: String? = nil, readyAt: Instant? = nil, placed: Order? = nil, cart: Cart? = nil, quote: Quote? = nil, postings: [Posting] = [], minimumAge: Int32 = 0) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case order
    case version
    case verb
    case state
    case at
    case role
    case subject
    case command
    case reason
    case readyAt = "ready_at"
    case placed
    case cart
    case quote
    case postings
    case minimumAge = "minimum_age"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "event/1"
    order = try c.decode(Id.self, forKey: .order)
    version = try c.decode(Int64.self, forKey: .version)
    verb = try c.decodeIfPresent(OrderVerb.self, forKey: .verb)
    state = try c.decode(OrderState.self, forKey: .state)
    at = try c.decode(Instant.self, forKey: .at)
    role = try c.decode(Role.self, forKey: .role)
    subject = try c.decodeIfPresent(String.self, forKey: .subject)
    command = try c.decode(Id.self, forKey: .command)
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
    readyAt = try c.decodeIfPresent(Instant.self, forKey: .readyAt)
    placed = try c.decodeIfPresent(Order.self, forKey: .placed)
    cart = try c.decodeIfPresent(Cart.self, forKey: .cart)
    quote = try c.decodeIfPresent(Quote.self, forKey: .quote)
    postings = try c.decodeIfPresent([Posting].self, forKey: .postings) ?? []
    minimumAge = try c.decodeIfPresent(Int32.self, forKey: .minimumAge) ?? 0
  }
}

public struct PlaceOrder: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var command: Id
  public var order: Id
  public var cart: Cart
  public var contact: Contact?
  /// absent: as soon as possible
  public var wantedAt: Instant?
  public var menuVersion: Int64?
  /// the total that the person saw
  public var expectedTotalMinor: Int64
  /// a dearer total up to this is agreed to
  public var acceptUpToMinor: Int64?
  public var payment: PaymentMethod
  /// years that the person has confirmed
  public var confirmedAge: Int32
  /// what the checkout holds
  public var reservation: Id?
  /// it will be paid in cash
  public var cash: Bool

  public init(couvert: String = "place/1", command: Id, order: Id, cart: Cart, contact: Contact? = nil, wantedAt: Instant? = nil, menuVersion: Int64? = nil, expectedTotalMinor: Int64, acceptUpToMinor: Int64? = nil, payment: PaymentMethod = .onHandover, confirmedAge: Int32 = 0, reservation: Id? = nil, cash: Bool = false) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case command
    case order
    case cart
    case contact
    case wantedAt = "wanted_at"
    case menuVersion = "menu_version"
    case expectedTotalMinor = "expected_total_minor"
    case acceptUpToMinor = "accept_up_to_minor"
    case payment
    case confirmedAge = "confirmed_age"
    case reservation
    case cash
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "place/1"
    command = try c.decode(Id.self, forKey: .command)
    order = try c.decode(Id.self, forKey: .order)
    cart = try c.decode(Cart.self, forKey: .cart)
    contact = try c.decodeIfPresent(Contact.self, forKey: .contact)
    wantedAt = try c.decodeIfPresent(Instant.self, forKey: .wantedAt)
    menuVersion = try c.decodeIfPresent(Int64.self, forKey: .menuVersion)
    expectedTotalMinor = try c.decode(Int64.self, forKey: .expectedTotalMinor)
    acceptUpToMinor = try c.decodeIfPresent(Int64.self, forKey: .acceptUpToMinor)
    payment = try c.decodeIfPresent(PaymentMethod.self, forKey: .payment) ?? .onHandover
    confirmedAge = try c.decodeIfPresent(Int32.self, forKey: .confirmedAge) ?? 0
    reservation = try c.decodeIfPresent(Id.self, forKey: .reservation)
    cash = try c.decodeIfPresent(Bool.self, forKey: .cash) ?? false
  }
}

public struct OrderCommand: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var command: Id
  public var order: Id
  public var verb: OrderVerb
  public var expectedVersion: Int64?
  public var readyAt: Instant?
  public var reason: String?
  public var code: String?
  public var cart: Cart?
  public var consent: Bool

  public init(couvert: String = "command/1", command: Id, order: Id, verb: OrderVerb, expectedVersion: Int64? = nil, readyAt: Instant? = nil, reason: String? = nil, code: String? = nil, cart: Cart? = nil, consent: Bool = false) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case command
    case order
    case verb
    case expectedVersion = "expected_version"
    case readyAt = "ready_at"
    case reason
    case code
    case cart
    case consent
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "command/1"
    command = try c.decode(Id.self, forKey: .command)
    order = try c.decode(Id.self, forKey: .order)
    verb = try c.decode(OrderVerb.self, forKey: .verb)
    expectedVersion = try c.decodeIfPresent(Int64.self, forKey: .expectedVersion)
    readyAt = try c.decodeIfPresent(Instant.self, forKey: .readyAt)
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
    code = try c.decodeIfPresent(String.self, forKey: .code)
    cart = try c.decodeIfPresent(Cart.self, forKey: .cart)
    consent = try c.decodeIfPresent(Bool.self, forKey: .consent) ?? false
  }
}

public struct Contact: Codable, Hashable, Sendable {
  public var name: String?
  public var phone: String?
  public var address: Address?
  public var position: GeoPoint?
  public var instructions: String?

  public init(name: String? = nil, phone: String? = nil, address: Address? = nil, position: GeoPoint? = nil, instructions: String? = nil) {
    self.name = name
    self.phone = phone
    self.address = address
    self.position = position
    self.instructions = instructions
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case phone
    case address
    case position
    case instructions
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    phone = try c.decodeIfPresent(String.self, forKey: .phone)
    address = try c.decodeIfPresent(Address.self, forKey: .address)
    position = try c.decodeIfPresent(GeoPoint.self, forKey: .position)
    instructions = try c.decodeIfPresent(String.self, forKey: .instructions)
  }
}

public struct Address: Codable, Hashable, Sendable {
  public var street: String?
  public var postcode: String?
  public var city: String?
  /// ISO 3166-1 alpha-2
  public var country: String?

  public init(street: String? = nil, postcode: String? = nil, city: String? = nil, country: String? = nil) {
    self.street = street
    self.postcode = postcode
    self.city = city
    self.country = country
  }

  private enum CodingKeys: String, CodingKey {
    case street
    case postcode
    case city
    case country
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    street = try c.decodeIfPresent(String.self, forKey: .street)
    postcode = try c.decodeIfPresent(String.self, forKey: .postcode)
    city = try c.decodeIfPresent(String.self, forKey: .city)
    country = try c.decodeIfPresent(String.self, forKey: .country)
  }
}

public struct Issue: Codable, Hashable, Sendable {
  /// name of an error code
  public var code: String
  /// JSON Pointer into the cart
  public var path: String?
  public var ref: String?
  public var limit: Int64
  public var actual: Int64

  public init(code: String, path: String? = nil, ref: String? = nil, limit: Int64 = 0, actual: Int64 = 0) {
    self.code = code
    self.path = path
    self.ref = ref
    self.limit = limit
    self.actual = actual
  }

  private enum CodingKeys: String, CodingKey {
    case code
    case path
    case ref
    case limit
    case actual
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    code = try c.decode(String.self, forKey: .code)
    path = try c.decodeIfPresent(String.self, forKey: .path)
    ref = try c.decodeIfPresent(String.self, forKey: .ref)
    limit = try c.decodeIfPresent(Int64.self, forKey: .limit) ?? 0
    actual = try c.decodeIfPresent(Int64.self, forKey: .actual) ?? 0
  }
}

public struct Orderable: Codable, Hashable, Sendable {
  public var ok: Bool
  public var reasons: [Reason]
  public var readyAt: Instant?
  public var nextAt: Instant?

  public init(ok: Bool, reasons: [Reason] = [], readyAt: Instant? = nil, nextAt: Instant? = nil) {
    self.ok = ok
    self.reasons = reasons
    self.readyAt = readyAt
    self.nextAt = nextAt
  }

  private enum CodingKeys: String, CodingKey {
    case ok
    case reasons
    case readyAt = "ready_at"
    case nextAt = "next_at"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ok = try c.decode(Bool.self, forKey: .ok)
    reasons = try c.decodeIfPresent([Reason].self, forKey: .reasons) ?? []
    readyAt = try c.decodeIfPresent(Instant.self, forKey: .readyAt)
    nextAt = try c.decodeIfPresent(Instant.self, forKey: .nextAt)
  }
}

public struct Finding: Codable, Hashable, Sendable {
  public var severity: FindingSeverity
  public var kind: FindingKind
  /// JSON Pointer into the menu
  public var path: String?
  public var ref: String?

  public init(severity: FindingSeverity, kind: FindingKind, path: String? = nil, ref: String? = nil) {
    self.severity = severity
    self.kind = kind
    self.path = path
    self.ref = ref
  }

  private enum CodingKeys: String, CodingKey {
    case severity
    case kind
    case path
    case ref
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    severity = try c.decode(FindingSeverity.self, forKey: .severity)
    kind = try c.decode(FindingKind.self, forKey: .kind)
    path = try c.decodeIfPresent(String.self, forKey: .path)
    ref = try c.decodeIfPresent(String.self, forKey: .ref)
  }
}

public struct LossReport: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var format: Format
  public var menus: Int64
  public var sections: Int64
  public var items: Int64
  public var groups: Int64
  public var options: Int64
  public var danglingGroups: Int64
  public var losses: [Loss]

  public init(couvert: String = "loss/1", format: Format, menus: Int64, sections: Int64, items: Int64, groups: Int64, options: Int64, danglingGroups: Int64, losses: [Loss]) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case format
    case menus
    case sections
    case items
    case groups
    case options
    case danglingGroups = "dangling_groups"
    case losses
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "loss/1"
    format = try c.decode(Format.self, forKey: .format)
    menus = try c.decode(Int64.self, forKey: .menus)
    sections = try c.decode(Int64.self, forKey: .sections)
    items = try c.decode(Int64.self, forKey: .items)
    groups = try c.decode(Int64.self, forKey: .groups)
    options = try c.decode(Int64.self, forKey: .options)
    danglingGroups = try c.decode(Int64.self, forKey: .danglingGroups)
    losses = try c.decode([Loss].self, forKey: .losses)
  }
}

public struct PartnerOrder: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var format: Format
  public var id: String
  /// for people
  public var number: String?
  public var venue: String
  /// theirs
  public var merchant: String?
  public var fulfilment: Fulfilment?
  /// by their last event
  public var state: OrderState?
  /// ISO 4217
  public var currency: String
  public var placedAt: Instant?
  public var wantedAt: Instant?
  public var contact: Contact?
  public var note: String?
  public var lines: [PartnerLine]
  public var fees: [PartnerFee]
  public var discounts: [PartnerDiscount]
  public var payments: [PartnerPayment]
  /// theirs
  public var stated: PartnerTotals
  /// ours
  public var computed: PartnerTotals

  public init(couvert: String = "partner_order/1", format: Format, id: String, number: String? = nil, venue: String, merchant: String? = nil, fulfilment: Fulfilment? = nil, state: OrderState? = nil, currency: String, placedAt: Instant? = nil, wantedAt: Instant? = nil, contact: Contact? = nil, note: String? = nil, lines: [PartnerLine], fees: [PartnerFee] = [], discounts: [PartnerDiscount] = [], payments: [PartnerPayment] = [], stated: PartnerTotals, computed: PartnerTotals) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case format
    case id
    case number
    case venue
    case merchant
    case fulfilment
    case state
    case currency
    case placedAt = "placed_at"
    case wantedAt = "wanted_at"
    case contact
    case note
    case lines
    case fees
    case discounts
    case payments
    case stated
    case computed
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "partner_order/1"
    format = try c.decode(Format.self, forKey: .format)
    id = try c.decode(String.self, forKey: .id)
    number = try c.decodeIfPresent(String.self, forKey: .number)
    venue = try c.decode(String.self, forKey: .venue)
    merchant = try c.decodeIfPresent(String.self, forKey: .merchant)
    fulfilment = try c.decodeIfPresent(Fulfilment.self, forKey: .fulfilment)
    state = try c.decodeIfPresent(OrderState.self, forKey: .state)
    currency = try c.decode(String.self, forKey: .currency)
    placedAt = try c.decodeIfPresent(Instant.self, forKey: .placedAt)
    wantedAt = try c.decodeIfPresent(Instant.self, forKey: .wantedAt)
    contact = try c.decodeIfPresent(Contact.self, forKey: .contact)
    note = try c.decodeIfPresent(String.self, forKey: .note)
    lines = try c.decode([PartnerLine].self, forKey: .lines)
    fees = try c.decodeIfPresent([PartnerFee].self, forKey: .fees) ?? []
    discounts = try c.decodeIfPresent([PartnerDiscount].self, forKey: .discounts) ?? []
    payments = try c.decodeIfPresent([PartnerPayment].self, forKey: .payments) ?? []
    stated = try c.decode(PartnerTotals.self, forKey: .stated)
    computed = try c.decode(PartnerTotals.self, forKey: .computed)
  }
}

public struct SelectionList: Codable, Hashable, Sendable {
  public var selections: [CompleteSelection]
  /// more exist than were asked for
  public var truncated: Bool

  public init(selections: [CompleteSelection], truncated: Bool = false) {
    self.selections = selections
    self.truncated = truncated
  }

  private enum CodingKeys: String, CodingKey {
    case selections
    case truncated
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    selections = try c.decode([CompleteSelection].self, forKey: .selections)
    truncated = try c.decodeIfPresent(Bool.self, forKey: .truncated) ?? false
  }
}

public struct VenueClock: Codable, Hashable, Sendable {
  /// IANA time zone
  public var zone: String
  public var initialOffsetS: Int32
  public var changes: [OffsetChange]

  public init(zone: String, initialOffsetS: Int32 = 0, changes: [OffsetChange] = []) {
    self.zone = zone
    self.initialOffsetS = initialOffsetS
    self.changes = changes
  }

  private enum CodingKeys: String, CodingKey {
    case zone
    case initialOffsetS = "initial_offset_s"
    case changes
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    zone = try c.decode(String.self, forKey: .zone)
    initialOffsetS = try c.decodeIfPresent(Int32.self, forKey: .initialOffsetS) ?? 0
    changes = try c.decodeIfPresent([OffsetChange].self, forKey: .changes) ?? []
  }
}

public struct Calendar: Codable, Hashable, Sendable {
  public var weekly: [WeeklyWindow]
  public var exceptions: [DateException]
  public var from: String?
  public var until: String?

  public init(weekly: [WeeklyWindow], exceptions: [DateException] = [], from: String? = nil, until: String? = nil) {
    self.weekly = weekly
    self.exceptions = exceptions
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case weekly
    case exceptions
    case from
    case until
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    weekly = try c.decode([WeeklyWindow].self, forKey: .weekly)
    exceptions = try c.decodeIfPresent([DateException].self, forKey: .exceptions) ?? []
    from = try c.decodeIfPresent(String.self, forKey: .from)
    until = try c.decodeIfPresent(String.self, forKey: .until)
  }
}

public struct Totals: Codable, Hashable, Sendable {
  public var goodsMinor: Int64
  public var discountMinor: Int64
  public var feesMinor: Int64
  public var taxAddedMinor: Int64
  /// for information: part of the amounts above
  public var taxIncludedMinor: Int64
  public var tipMinor: Int64
  public var roundingMinor: Int64
  /// goods - discount + fees + tax added + tip + rounding
  public var totalMinor: Int64

  public init(goodsMinor: Int64, discountMinor: Int64, feesMinor: Int64, taxAddedMinor: Int64, taxIncludedMinor: Int64, tipMinor: Int64, roundingMinor: Int64, totalMinor: Int64) {
    self.goodsMinor = goodsMinor
    self.discountMinor = discountMinor
    self.feesMinor = feesMinor
    self.taxAddedMinor = taxAddedMinor
    self.taxIncludedMinor = taxIncludedMinor
    self.tipMinor = tipMinor
    self.roundingMinor = roundingMinor
    self.totalMinor = totalMinor
  }

  private enum CodingKeys: String, CodingKey {
    case goodsMinor = "goods_minor"
    case discountMinor = "discount_minor"
    case feesMinor = "fees_minor"
    case taxAddedMinor = "tax_added_minor"
    case taxIncludedMinor = "tax_included_minor"
    case tipMinor = "tip_minor"
    case roundingMinor = "rounding_minor"
    case totalMinor = "total_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    goodsMinor = try c.decode(Int64.self, forKey: .goodsMinor)
    discountMinor = try c.decode(Int64.self, forKey: .discountMinor)
    feesMinor = try c.decode(Int64.self, forKey: .feesMinor)
    taxAddedMinor = try c.decode(Int64.self, forKey: .taxAddedMinor)
    taxIncludedMinor = try c.decode(Int64.self, forKey: .taxIncludedMinor)
    tipMinor = try c.decode(Int64.self, forKey: .tipMinor)
    roundingMinor = try c.decode(Int64.self, forKey: .roundingMinor)
    totalMinor = try c.decode(Int64.self, forKey: .totalMinor)
  }
}

public struct Stock: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var venue: String
  /// set by the house
  public var version: Int64
  public var levels: [StockLevel]
  public var snoozes: [Snooze]
  public var reservations: [Reservation]

  public init(couvert: String = "stock/1", venue: String, version: Int64 = 0, levels: [StockLevel] = [], snoozes: [Snooze] = [], reservations: [Reservation] = []) {
    self.couvert = couvert
    self.venue = venue
    self.version = version
    self.levels = levels
    self.snoozes = snoozes
    self.reservations = reservations
  }

  private enum CodingKeys: String, CodingKey {
    case couvert
    case venue
    case version
    case levels
    case snoozes
    case reservations
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "stock/1"
    venue = try c.decode(String.self, forKey: .venue)
    version = try c.decodeIfPresent(Int64.self, forKey: .version) ?? 0
    levels = try c.decodeIfPresent([StockLevel].self, forKey: .levels) ?? []
    snoozes = try c.decodeIfPresent([Snooze].self, forKey: .snoozes) ?? []
    reservations = try c.decodeIfPresent([Reservation].self, forKey: .reservations) ?? []
  }
}

public struct Reservation: Codable, Hashable, Sendable {
  public var id: Id
  public var amounts: [StockAmount]
  /// while held: falls back then
  public var until: Instant
  /// taken from what is on hand
  public var committed: Bool

  public init(id: Id, amounts: [StockAmount] = [], until: Instant, committed: Bool = false) {
    self.id = id
    self.amounts = amounts
    self.until = until
    self.committed = committed
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case amounts
    case until
    case committed
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    amounts = try c.decodeIfPresent([StockAmount].self, forKey: .amounts) ?? []
    until = try c.decode(Instant.self, forKey: .until)
    committed = try c.decodeIfPresent(Bool.self, forKey: .committed) ?? false
  }
}

public struct GroupCart: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var id: Id
  public var venue: String
  public var host: Id
  /// by clock, then id
  public var ops: [GroupOp]

  public init(couvert: String = "group_cart/1", id: Id, venue: String, host: Id, ops: [GroupOp] = []) {
    self.couvert = couvert
    self.id = id
    self.venue = venue
    self.host = host
    self.ops = ops
  }

  private enum CodingKeys: String, CodingKey {
    case couvert
    case id
    case venue
    case host
    case ops
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "group_cart/1"
    id = try c.decode(Id.self, forKey: .id)
    venue = try c.decode(String.self, forKey: .venue)
    host = try c.decode(Id.self, forKey: .host)
    ops = try c.decodeIfPresent([GroupOp].self, forKey: .ops) ?? []
  }
}

public struct GroupView: Codable, Hashable, Sendable {
  public var people: [GroupPerson]
  public var cart: Cart
  /// of each line of the cart
  public var owners: [Id]
  public var locked: Bool
  public var deadline: Instant?
  /// operations that the lock has not seen
  public var waiting: [Id]

  public init(people: [GroupPerson] = [], cart: Cart, owners: [Id] = [], locked: Bool = false, deadline: Instant? = nil, waiting: [Id] = []) {
    self.people = people
    self.cart = cart
    self.owners = owners
    self.locked = locked
    self.deadline = deadline
    self.waiting = waiting
  }

  private enum CodingKeys: String, CodingKey {
    case people
    case cart
    case owners
    case locked
    case deadline
    case waiting
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    people = try c.decodeIfPresent([GroupPerson].self, forKey: .people) ?? []
    cart = try c.decode(Cart.self, forKey: .cart)
    owners = try c.decodeIfPresent([Id].self, forKey: .owners) ?? []
    locked = try c.decodeIfPresent(Bool.self, forKey: .locked) ?? false
    deadline = try c.decodeIfPresent(Instant.self, forKey: .deadline)
    waiting = try c.decodeIfPresent([Id].self, forKey: .waiting) ?? []
  }
}

public struct MergedCart: Codable, Hashable, Sendable {
  public var cart: Cart
  /// ids of lines that were added up
  public var absorbed: [Id]
  public var notes: [CartMergeNote]

  public init(cart: Cart, absorbed: [Id] = [], notes: [CartMergeNote] = []) {
    self.cart = cart
    self.absorbed = absorbed
    self.notes = notes
  }

  private enum CodingKeys: String, CodingKey {
    case cart
    case absorbed
    case notes
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    cart = try c.decode(Cart.self, forKey: .cart)
    absorbed = try c.decodeIfPresent([Id].self, forKey: .absorbed) ?? []
    notes = try c.decodeIfPresent([CartMergeNote].self, forKey: .notes) ?? []
  }
}

public struct Reorder: Codable, Hashable, Sendable {
  /// what can be ordered as it stands
  public var cart: Cart
  public var lines: [ReorderLine]
  public var quote: Quote
  public var wasTotalMinor: Int64

  public init(cart: Cart, lines: [ReorderLine] = [], quote: Quote, wasTotalMinor: Int64 = 0) {
    self.cart = cart
    self.lines = lines
    self.quote = quote
    self.wasTotalMinor = wasTotalMinor
  }

  private enum CodingKeys: String, CodingKey {
    case cart
    case lines
    case quote
    case wasTotalMinor = "was_total_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    cart = try c.decode(Cart.self, forKey: .cart)
    lines = try c.decodeIfPresent([ReorderLine].self, forKey: .lines) ?? []
    quote = try c.decode(Quote.self, forKey: .quote)
    wasTotalMinor = try c.decodeIfPresent(Int64.self, forKey: .wasTotalMinor) ?? 0
  }
}

public struct PriceProof: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var engine: String
  /// of the canonical document
  public var menuSha256: String
  public var rulesSha256: String
  public var cartSha256: String
  public var contextSha256: String
  /// of the four digests before
  public var inputsSha256: String
  public var menuVersion: Int64
  public var rulesVersion: Int64
  /// ISO 4217
  public var currency: String?
  public var totals: Totals
  public var quoteSha256: String
  /// absent: whoever checks brings them
  public var inputs: ProofInputs?
  public var quote: Quote?

  public init(couvert: String = "proof/1", engine: String, menuSha256: String, rulesSha256: String, cartSha256: String, contextSha256: String, inputsSha256: String, menuVersion: Int64 = 0, rulesVersion: Int64 = 0, currency: String? = nil, totals: Totals, quoteSha256: String, inputs: ProofInputs? = nil, quote: Quote? = nil) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case engine
    case menuSha256 = "menu_sha256"
    case rulesSha256 = "rules_sha256"
    case cartSha256 = "cart_sha256"
    case contextSha256 = "context_sha256"
    case inputsSha256 = "inputs_sha256"
    case menuVersion = "menu_version"
    case rulesVersion = "rules_version"
    case currency
    case totals
    case quoteSha256 = "quote_sha256"
    case inputs
    case quote
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "proof/1"
    engine = try c.decode(String.self, forKey: .engine)
    menuSha256 = try c.decode(String.self, forKey: .menuSha256)
    rulesSha256 = try c.decode(String.self, forKey: .rulesSha256)
    cartSha256 = try c.decode(String.self, forKey: .cartSha256)
    contextSha256 = try c.decode(String.self, forKey: .contextSha256)
    inputsSha256 = try c.decode(String.self, forKey: .inputsSha256)
    menuVersion = try c.decodeIfPresent(Int64.self, forKey: .menuVersion) ?? 0
    rulesVersion = try c.decodeIfPresent(Int64.self, forKey: .rulesVersion) ?? 0
    currency = try c.decodeIfPresent(String.self, forKey: .currency)
    totals = try c.decode(Totals.self, forKey: .totals)
    quoteSha256 = try c.decode(String.self, forKey: .quoteSha256)
    inputs = try c.decodeIfPresent(ProofInputs.self, forKey: .inputs)
    quote = try c.decodeIfPresent(Quote.self, forKey: .quote)
  }
}

public struct ProofCheck: Codable, Hashable, Sendable {
  public var ok: Bool
  public var mismatch: ProofMismatch?
  /// the proof was made by this version
  public var sameEngine: Bool

  public init(ok: Bool, mismatch: ProofMismatch? = nil, sameEngine: Bool = true) {
    self.ok = ok
    self.mismatch = mismatch
    self.sameEngine = sameEngine
  }

  private enum CodingKeys: String, CodingKey {
    case ok
    case mismatch
    case sameEngine = "same_engine"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ok = try c.decode(Bool.self, forKey: .ok)
    mismatch = try c.decodeIfPresent(ProofMismatch.self, forKey: .mismatch)
    sameEngine = try c.decodeIfPresent(Bool.self, forKey: .sameEngine) ?? true
  }
}

public struct Explanation: Codable, Hashable, Sendable {
  /// of the message
  public var key: String
  public var parameters: [ExplanationParameter]
  public var rule: String?
  public var baseMinor: Int64
  /// parts per million: 55000 is 5.5 %
  public var rate: Int64?
  /// absent: it was exact
  public var mode: Rounding?
  /// exact minus amount, in millionths of a minor unit
  public var remainder: Int64
  public var amountMinor: Int64
  /// false: for information, not part of the sum above
  public var counts: Bool
  public var children: [Explanation]

  public init(key: String, parameters: [ExplanationParameter] = [], rule: String? = nil, baseMinor: Int64 = 0, rate: Int64? = nil, mode: Rounding? = nil, remainder: Int64 = 0, amountMinor: Int64, counts: Bool = true, children: [Explanation] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case key
    case parameters
    case rule
    case baseMinor = "base_minor"
    case rate
    case mode
    case remainder
    case amountMinor = "amount_minor"
    case counts
    case children
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    key = try c.decode(String.self, forKey: .key)
    parameters = try c.decodeIfPresent([ExplanationParameter].self, forKey: .parameters) ?? []
    rule = try c.decodeIfPresent(String.self, forKey: .rule)
    baseMinor = try c.decodeIfPresent(Int64.self, forKey: .baseMinor) ?? 0
    rate = try c.decodeIfPresent(Int64.self, forKey: .rate)
    mode = try c.decodeIfPresent(Rounding.self, forKey: .mode)
    remainder = try c.decodeIfPresent(Int64.self, forKey: .remainder) ?? 0
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
    counts = try c.decodeIfPresent(Bool.self, forKey: .counts) ?? true
    children = try c.decodeIfPresent([Explanation].self, forKey: .children) ?? []
  }
}

public struct OrderBounds: Codable, Hashable, Sendable {
  /// goods after discounts
  public var minimumMinor: Int64?
  /// goods after discounts
  public var maximumMinor: Int64?
  public var fees: [FeeBand]

  public init(minimumMinor: Int64? = nil, maximumMinor: Int64? = nil, fees: [FeeBand] = []) {
    self.minimumMinor = minimumMinor
    self.maximumMinor = maximumMinor
    self.fees = fees
  }

  private enum CodingKeys: String, CodingKey {
    case minimumMinor = "minimum_minor"
    case maximumMinor = "maximum_minor"
    case fees
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    minimumMinor = try c.decodeIfPresent(Int64.self, forKey: .minimumMinor)
    maximumMinor = try c.decodeIfPresent(Int64.self, forKey: .maximumMinor)
    fees = try c.decodeIfPresent([FeeBand].self, forKey: .fees) ?? []
  }
}

public struct ProofContext: Codable, Hashable, Sendable {
  public var at: Instant
  public var date: String
  public var distanceM: Int64?
  public var clock: VenueClock?
  public var zone: String?
  public var weightG: Int64?
  public var place: String?
  public var cash: Bool
  public var exhausted: [String]

  public init(at: Instant, date: String, distanceM: Int64? = nil, clock: VenueClock? = nil, zone: String? = nil, weightG: Int64? = nil, place: String? = nil, cash: Bool = false, exhausted: [String] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case at
    case date
    case distanceM = "distance_m"
    case clock
    case zone
    case weightG = "weight_g"
    case place
    case cash
    case exhausted
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    at = try c.decode(Instant.self, forKey: .at)
    date = try c.decode(String.self, forKey: .date)
    distanceM = try c.decodeIfPresent(Int64.self, forKey: .distanceM)
    clock = try c.decodeIfPresent(VenueClock.self, forKey: .clock)
    zone = try c.decodeIfPresent(String.self, forKey: .zone)
    weightG = try c.decodeIfPresent(Int64.self, forKey: .weightG)
    place = try c.decodeIfPresent(String.self, forKey: .place)
    cash = try c.decodeIfPresent(Bool.self, forKey: .cash) ?? false
    exhausted = try c.decodeIfPresent([String].self, forKey: .exhausted) ?? []
  }
}

public struct RulesFinding: Codable, Hashable, Sendable {
  public var kind: RulesFindingKind
  public var dimension: RulesFindingDimension
  /// JSON Pointer into the rules
  public var path: String?
  public var ref: String?
  /// the second rule of an overlap
  public var other: String?
  /// metres, grams, minor units, minutes of the week or days since 1970
  public var from: Int64
  /// exclusive
  public var below: Int64

  public init(kind: RulesFindingKind, dimension: RulesFindingDimension = .none, path: String? = nil, ref: String? = nil, other: String? = nil, from: Int64 = 0, below: Int64 = 0) {
    self.kind = kind
    self.dimension = dimension
    self.path = path
    self.ref = ref
    self.other = other
    self.from = from
    self.below = below
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case dimension
    case path
    case ref
    case other
    case from
    case below
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    kind = try c.decode(RulesFindingKind.self, forKey: .kind)
    dimension = try c.decodeIfPresent(RulesFindingDimension.self, forKey: .dimension) ?? .none
    path = try c.decodeIfPresent(String.self, forKey: .path)
    ref = try c.decodeIfPresent(String.self, forKey: .ref)
    other = try c.decodeIfPresent(String.self, forKey: .other)
    from = try c.decodeIfPresent(Int64.self, forKey: .from) ?? 0
    below = try c.decodeIfPresent(Int64.self, forKey: .below) ?? 0
  }
}

public struct Bill: Codable, Hashable, Sendable {
  /// ISO 4217
  public var currency: String?
  public var pieces: [BillPiece]
  public var taxes: [QuoteTax]
  public var totals: Totals

  public init(currency: String? = nil, pieces: [BillPiece] = [], taxes: [QuoteTax] = [], totals: Totals) {
    self.currency = currency
    self.pieces = pieces
    self.taxes = taxes
    self.totals = totals
  }

  private enum CodingKeys: String, CodingKey {
    case currency
    case pieces
    case taxes
    case totals
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    currency = try c.decodeIfPresent(String.self, forKey: .currency)
    pieces = try c.decodeIfPresent([BillPiece].self, forKey: .pieces) ?? []
    taxes = try c.decodeIfPresent([QuoteTax].self, forKey: .taxes) ?? []
    totals = try c.decode(Totals.self, forKey: .totals)
  }
}

public struct SplitPlan: Codable, Hashable, Sendable {
  public var kind: SplitKind
  public var payers: [SplitPayer]
  /// fees, tip and rounding of a split by items
  public var rest: SplitRest

  public init(kind: SplitKind, payers: [SplitPayer], rest: SplitRest = .byGoods) {
    self.kind = kind
    self.payers = payers
    self.rest = rest
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case payers
    case rest
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    kind = try c.decode(SplitKind.self, forKey: .kind)
    payers = try c.decode([SplitPayer].self, forKey: .payers)
    rest = try c.decodeIfPresent(SplitRest.self, forKey: .rest) ?? .byGoods
  }
}

public struct RefundRequest: Codable, Hashable, Sendable {
  public var id: Id
  public var items: [RefundItem]
  public var fees: [RefundFee]
  public var tipMinor: Int64
  /// of everything but the tip
  public var amountMinor: Int64?
  /// all that is left
  public var rest: Bool
  public var reason: String?

  public init(id: Id, items: [RefundItem] = [], fees: [RefundFee] = [], tipMinor: Int64 = 0, amountMinor: Int64? = nil, rest: Bool = false, reason: String? = nil) {
    self.id = id
    self.items = items
    self.fees = fees
    self.tipMinor = tipMinor
    self.amountMinor = amountMinor
    self.rest = rest
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case items
    case fees
    case tipMinor = "tip_minor"
    case amountMinor = "amount_minor"
    case rest
    case reason
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    items = try c.decodeIfPresent([RefundItem].self, forKey: .items) ?? []
    fees = try c.decodeIfPresent([RefundFee].self, forKey: .fees) ?? []
    tipMinor = try c.decodeIfPresent(Int64.self, forKey: .tipMinor) ?? 0
    amountMinor = try c.decodeIfPresent(Int64.self, forKey: .amountMinor)
    rest = try c.decodeIfPresent(Bool.self, forKey: .rest) ?? false
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
  }
}

public struct RefundLedger: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var sale: Quote
  public var refunds: [Refund]

  public init(couvert: String = "refunds/1", sale: Quote, refunds: [Refund] = []) {
    self.couvert = couvert
    self.sale = sale
    self.refunds = refunds
  }

  private enum CodingKeys: String, CodingKey {
    case couvert
    case sale
    case refunds
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "refunds/1"
    sale = try c.decode(Quote.self, forKey: .sale)
    refunds = try c.decodeIfPresent([Refund].self, forKey: .refunds) ?? []
  }
}

public struct WalletOp: Codable, Hashable, Sendable {
  public var id: Id
  public var verb: WalletVerb
  public var amountMinor: Int64
  /// the hold, or the capture to reverse
  public var target: Id?
  public var expiresAt: Instant?
  public var at: Instant
  public var note: String?

  public init(id: Id, verb: WalletVerb, amountMinor: Int64 = 0, target: Id? = nil, expiresAt: Instant? = nil, at: Instant, note: String? = nil) {
    self.id = id
    self.verb = verb
    self.amountMinor = amountMinor
    self.target = target
    self.expiresAt = expiresAt
    self.at = at
    self.note = note
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case verb
    case amountMinor = "amount_minor"
    case target
    case expiresAt = "expires_at"
    case at
    case note
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    verb = try c.decode(WalletVerb.self, forKey: .verb)
    amountMinor = try c.decodeIfPresent(Int64.self, forKey: .amountMinor) ?? 0
    target = try c.decodeIfPresent(Id.self, forKey: .target)
    expiresAt = try c.decodeIfPresent(Instant.self, forKey: .expiresAt)
    at = try c.decode(Instant.self, forKey: .at)
    note = try c.decodeIfPresent(String.self, forKey: .note)
  }
}

public struct Wallet: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var id: String
  /// ISO 4217
  public var currency: String?
  public var balanceMinor: Int64
  public var holds: [WalletHold]
  public var captures: [WalletCapture]
  public var ops: [WalletOp]

  public init(couvert: String = "wallet/1", id: String, currency: String? = nil, balanceMinor: Int64 = 0, holds: [WalletHold] = [], captures: [WalletCapture] = [], ops: [WalletOp] = []) {
    self.couvert = couvert
    self.id = id
    self.currency = currency
    self.balanceMinor = balanceMinor
    self.holds = holds
    self.captures = captures
    self.ops = ops
  }

  private enum CodingKeys: String, CodingKey {
    case couvert
    case id
    case currency
    case balanceMinor = "balance_minor"
    case holds
    case captures
    case ops
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "wallet/1"
    id = try c.decode(String.self, forKey: .id)
    currency = try c.decodeIfPresent(String.self, forKey: .currency)
    balanceMinor = try c.decodeIfPresent(Int64.self, forKey: .balanceMinor) ?? 0
    holds = try c.decodeIfPresent([WalletHold].self, forKey: .holds) ?? []
    captures = try c.decodeIfPresent([WalletCapture].self, forKey: .captures) ?? []
    ops = try c.decodeIfPresent([WalletOp].self, forKey: .ops) ?? []
  }
}

public struct LoyaltyTerms: Codable, Hashable, Sendable {
  /// for each for_minor, whole steps only
  public var points: Int64
  public var forMinor: Int64
  public var excludedItems: [String]
  public var minimumMinor: Int64
  /// of one order; 0: no limit
  public var mostPoints: Int64
  public var visitPoints: Int64

  public init(points: Int64 = 1, forMinor: Int64 = 100, excludedItems: [String] = [], minimumMinor: Int64 = 0, mostPoints: Int64 = 0, visitPoints: Int64 = 0) {
    self.points = points
    self.forMinor = forMinor
    self.excludedItems = excludedItems
    self.minimumMinor = minimumMinor
    self.mostPoints = mostPoints
    self.visitPoints = visitPoints
  }

  private enum CodingKeys: String, CodingKey {
    case points
    case forMinor = "for_minor"
    case excludedItems = "excluded_items"
    case minimumMinor = "minimum_minor"
    case mostPoints = "most_points"
    case visitPoints = "visit_points"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    points = try c.decodeIfPresent(Int64.self, forKey: .points) ?? 1
    forMinor = try c.decodeIfPresent(Int64.self, forKey: .forMinor) ?? 100
    excludedItems = try c.decodeIfPresent([String].self, forKey: .excludedItems) ?? []
    minimumMinor = try c.decodeIfPresent(Int64.self, forKey: .minimumMinor) ?? 0
    mostPoints = try c.decodeIfPresent(Int64.self, forKey: .mostPoints) ?? 0
    visitPoints = try c.decodeIfPresent(Int64.self, forKey: .visitPoints) ?? 0
  }
}

public struct LoyaltyOp: Codable, Hashable, Sendable {
  public var id: Id
  public var verb: LoyaltyVerb
  public var points: Int64
  public var order: Id?
  /// the hold, or the capture to restore
  public var target: Id?
  public var expiresAt: Instant?
  public var at: Instant

  public init(id: Id, verb: LoyaltyVerb, points: Int64 = 0, order: Id? = nil, target: Id? = nil, expiresAt: Instant? = nil, at: Instant) {
    self.id = id
    self.verb = verb
    self.points = points
    self.order = order
    self.target = target
    self.expiresAt = expiresAt
    self.at = at
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case verb
    case points
    case order
    case target
    case expiresAt = "expires_at"
    case at
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    verb = try c.decode(LoyaltyVerb.self, forKey: .verb)
    points = try c.decodeIfPresent(Int64.self, forKey: .points) ?? 0
    order = try c.decodeIfPresent(Id.self, forKey: .order)
    target = try c.decodeIfPresent(Id.self, forKey: .target)
    expiresAt = try c.decodeIfPresent(Instant.self, forKey: .expiresAt)
    at = try c.decode(Instant.self, forKey: .at)
  }
}

public struct LoyaltyAccount: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var id: String
  public var points: Int64
  public var pending: Int64
  /// reversed after they were spent
  public var owed: Int64
  public var rewards: [Reward]
  public var holds: [PointsHold]
  public var captures: [PointsHold]
  public var ops: [LoyaltyOp]

  public init(couvert: String = "loyalty/1", id: String, points: Int64 = 0, pending: Int64 = 0, owed: Int64 = 0, rewards: [Reward] = [], holds: [PointsHold] = [], captures: [PointsHold] = [], ops: [LoyaltyOp] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case id
    case points
    case pending
    case owed
    case rewards
    case holds
    case captures
    case ops
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "loyalty/1"
    id = try c.decode(String.self, forKey: .id)
    points = try c.decodeIfPresent(Int64.self, forKey: .points) ?? 0
    pending = try c.decodeIfPresent(Int64.self, forKey: .pending) ?? 0
    owed = try c.decodeIfPresent(Int64.self, forKey: .owed) ?? 0
    rewards = try c.decodeIfPresent([Reward].self, forKey: .rewards) ?? []
    holds = try c.decodeIfPresent([PointsHold].self, forKey: .holds) ?? []
    captures = try c.decodeIfPresent([PointsHold].self, forKey: .captures) ?? []
    ops = try c.decodeIfPresent([LoyaltyOp].self, forKey: .ops) ?? []
  }
}

public struct VoucherTerms: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  /// none: all
  public var taxClasses: [String]
  /// none: all
  public var tags: [String]
  public var excludedTags: [String]
  public var excludedItems: [String]
  /// also items with a minimum age
  public var ageGated: Bool
  /// kinds of fee that it pays too
  public var fees: [FeeKind]
  /// none: all
  public var fulfilments: [Fulfilment]
  /// minor units; cap of a holder on a day
  public var dailyMinor: Int64?
  /// absent: always
  public var hours: Calendar?

  public init(ref: String, name: LocalizedText? = nil, taxClasses: [String] = [], tags: [String] = [], excludedTags: [String] = [], excludedItems: [String] = [], ageGated: Bool = false, fees: [FeeKind] = [], fulfilments: [Fulfilment] = [], dailyMinor: Int64? = nil, hours: Calendar? = nil) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case taxClasses = "tax_classes"
    case tags
    case excludedTags = "excluded_tags"
    case excludedItems = "excluded_items"
    case ageGated = "age_gated"
    case fees
    case fulfilments
    case dailyMinor = "daily_minor"
    case hours
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    taxClasses = try c.decodeIfPresent([String].self, forKey: .taxClasses) ?? []
    tags = try c.decodeIfPresent([String].self, forKey: .tags) ?? []
    excludedTags = try c.decodeIfPresent([String].self, forKey: .excludedTags) ?? []
    excludedItems = try c.decodeIfPresent([String].self, forKey: .excludedItems) ?? []
    ageGated = try c.decodeIfPresent(Bool.self, forKey: .ageGated) ?? false
    fees = try c.decodeIfPresent([FeeKind].self, forKey: .fees) ?? []
    fulfilments = try c.decodeIfPresent([Fulfilment].self, forKey: .fulfilments) ?? []
    dailyMinor = try c.decodeIfPresent(Int64.self, forKey: .dailyMinor)
    hours = try c.decodeIfPresent(Calendar.self, forKey: .hours)
  }
}

public struct VoucherTender: Codable, Hashable, Sendable {
  public var terms: String
  public var holder: String?
  public var balanceMinor: Int64
  public var spentTodayMinor: Int64

  public init(terms: String, holder: String? = nil, balanceMinor: Int64 = 0, spentTodayMinor: Int64 = 0) {
    self.terms = terms
    self.holder = holder
    self.balanceMinor = balanceMinor
    self.spentTodayMinor = spentTodayMinor
  }

  private enum CodingKeys: String, CodingKey {
    case terms
    case holder
    case balanceMinor = "balance_minor"
    case spentTodayMinor = "spent_today_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    terms = try c.decode(String.self, forKey: .terms)
    holder = try c.decodeIfPresent(String.self, forKey: .holder)
    balanceMinor = try c.decodeIfPresent(Int64.self, forKey: .balanceMinor) ?? 0
    spentTodayMinor = try c.decodeIfPresent(Int64.self, forKey: .spentTodayMinor) ?? 0
  }
}

public struct VoucherPlan: Codable, Hashable, Sendable {
  public var uses: [VoucherUse]
  public var paidMinor: Int64
  public var leftMinor: Int64

  public init(uses: [VoucherUse], paidMinor: Int64, leftMinor: Int64) {
    self.uses = uses
    self.paidMinor = paidMinor
    self.leftMinor = leftMinor
  }

  private enum CodingKeys: String, CodingKey {
    case uses
    case paidMinor = "paid_minor"
    case leftMinor = "left_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    uses = try c.decode([VoucherUse].self, forKey: .uses)
    paidMinor = try c.decode(Int64.self, forKey: .paidMinor)
    leftMinor = try c.decode(Int64.self, forKey: .leftMinor)
  }
}

public struct TipTerms: Codable, Hashable, Sendable {
  public var rules: [TipRule]
  /// after hand-over
  public var editMinutes: Int32
  /// after hand-over too
  public var mayLower: Bool
  public var mostMinor: Int64?

  public init(rules: [TipRule] = [], editMinutes: Int32 = 0, mayLower: Bool = false, mostMinor: Int64? = nil) {
    self.rules = rules
    self.editMinutes = editMinutes
    self.mayLower = mayLower
    self.mostMinor = mostMinor
  }

  private enum CodingKeys: String, CodingKey {
    case rules
    case editMinutes = "edit_minutes"
    case mayLower = "may_lower"
    case mostMinor = "most_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    rules = try c.decodeIfPresent([TipRule].self, forKey: .rules) ?? []
    editMinutes = try c.decodeIfPresent(Int32.self, forKey: .editMinutes) ?? 0
    mayLower = try c.decodeIfPresent(Bool.self, forKey: .mayLower) ?? false
    mostMinor = try c.decodeIfPresent(Int64.self, forKey: .mostMinor)
  }
}

public struct TipPart: Codable, Hashable, Sendable {
  public var receiver: TipReceiver
  public var party: String?
  public var amountMinor: Int64

  public init(receiver: TipReceiver, party: String? = nil, amountMinor: Int64) {
    self.receiver = receiver
    self.party = party
    self.amountMinor = amountMinor
  }

  private enum CodingKeys: String, CodingKey {
    case receiver
    case party
    case amountMinor = "amount_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    receiver = try c.decode(TipReceiver.self, forKey: .receiver)
    party = try c.decodeIfPresent(String.self, forKey: .party)
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
  }
}

public struct Contract: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var ref: String
  public var version: Int64
  public var venue: String
  /// venue date, inclusive
  public var from: String?
  /// venue date, inclusive
  public var until: String?
  /// the first that fits applies
  public var terms: [CommissionTerm]
  public var mode: Rounding
  /// parts per million: 55000 is 5.5 %; on the commission
  public var tax: Int64
  public var taxRef: String?
  public var venueFees: [FeeKind]
  public var courierFees: [FeeKind]
  public var venueBearsRounding: Bool

  public init(couvert: String = "contract/1", ref: String, version: Int64 = 1, venue: String, from: String? = nil, until: String? = nil, terms: [CommissionTerm] = [], mode: Rounding = .halfUp, tax: Int64 = 0, taxRef: String? = nil, venueFees: [FeeKind] = [], courierFees: [FeeKind] = [], venueBearsRounding: Bool = false) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case ref
    case version
    case venue
    case from
    case until
    case terms
    case mode
    case tax
    case taxRef = "tax_ref"
    case venueFees = "venue_fees"
    case courierFees = "courier_fees"
    case venueBearsRounding = "venue_bears_rounding"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "contract/1"
    ref = try c.decode(String.self, forKey: .ref)
    version = try c.decodeIfPresent(Int64.self, forKey: .version) ?? 1
    venue = try c.decode(String.self, forKey: .venue)
    from = try c.decodeIfPresent(String.self, forKey: .from)
    until = try c.decodeIfPresent(String.self, forKey: .until)
    terms = try c.decodeIfPresent([CommissionTerm].self, forKey: .terms) ?? []
    mode = try c.decodeIfPresent(Rounding.self, forKey: .mode) ?? .halfUp
    tax = try c.decodeIfPresent(Int64.self, forKey: .tax) ?? 0
    taxRef = try c.decodeIfPresent(String.self, forKey: .taxRef)
    venueFees = try c.decodeIfPresent([FeeKind].self, forKey: .venueFees) ?? []
    courierFees = try c.decodeIfPresent([FeeKind].self, forKey: .courierFees) ?? []
    venueBearsRounding = try c.decodeIfPresent(Bool.self, forKey: .venueBearsRounding) ?? false
  }
}

public struct Payout: Codable, Hashable, Sendable {
  public var contract: String
  public var version: Int64
  /// ISO 4217
  public var currency: String?
  public var lines: [PayoutLine]
  public var balances: [PayoutBalance]
  public var totalMinor: Int64

  public init(contract: String, version: Int64, currency: String? = nil, lines: [PayoutLine] = [], balances: [PayoutBalance] = [], totalMinor: Int64) {
    self.contract = contract
    self.version = version
    self.currency = currency
    self.lines = lines
    self.balances = balances
    self.totalMinor = totalMinor
  }

  private enum CodingKeys: String, CodingKey {
    case contract
    case version
    case currency
    case lines
    case balances
    case totalMinor = "total_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    contract = try c.decode(String.self, forKey: .contract)
    version = try c.decode(Int64.self, forKey: .version)
    currency = try c.decodeIfPresent(String.self, forKey: .currency)
    lines = try c.decodeIfPresent([PayoutLine].self, forKey: .lines) ?? []
    balances = try c.decodeIfPresent([PayoutBalance].self, forKey: .balances) ?? []
    totalMinor = try c.decode(Int64.self, forKey: .totalMinor)
  }
}

public struct SaleSample: Codable, Hashable, Sendable {
  public var quote: Quote
  public var channel: String?

  public init(quote: Quote, channel: String? = nil) {
    self.quote = quote
    self.channel = channel
  }

  private enum CodingKeys: String, CodingKey {
    case quote
    case channel
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    quote = try c.decode(Quote.self, forKey: .quote)
    channel = try c.decodeIfPresent(String.self, forKey: .channel)
  }
}

public struct Simulation: Codable, Hashable, Sendable {
  public var sales: Int64
  public var totalMinor: Int64
  public var commissionMinor: Int64
  public var commissionTaxMinor: Int64
  public var venueMinor: Int64
  public var platformMinor: Int64
  public var othersMinor: Int64
  /// sales after which the venue owes money
  public var venueOwes: Int64
  /// sales that no term fits
  public var withoutTerm: Int64

  public init(sales: Int64, totalMinor: Int64, commissionMinor: Int64 = 0, commissionTaxMinor: Int64 = 0, venueMinor: Int64 = 0, platformMinor: Int64 = 0, othersMinor: Int64 = 0, venueOwes: Int64 = 0, withoutTerm: Int64 = 0) {
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

  private enum CodingKeys: String, CodingKey {
    case sales
    case totalMinor = "total_minor"
    case commissionMinor = "commission_minor"
    case commissionTaxMinor = "commission_tax_minor"
    case venueMinor = "venue_minor"
    case platformMinor = "platform_minor"
    case othersMinor = "others_minor"
    case venueOwes = "venue_owes"
    case withoutTerm = "without_term"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    sales = try c.decode(Int64.self, forKey: .sales)
    totalMinor = try c.decode(Int64.self, forKey: .totalMinor)
    commissionMinor = try c.decodeIfPresent(Int64.self, forKey: .commissionMinor) ?? 0
    commissionTaxMinor = try c.decodeIfPresent(Int64.self, forKey: .commissionTaxMinor) ?? 0
    venueMinor = try c.decodeIfPresent(Int64.self, forKey: .venueMinor) ?? 0
    platformMinor = try c.decodeIfPresent(Int64.self, forKey: .platformMinor) ?? 0
    othersMinor = try c.decodeIfPresent(Int64.self, forKey: .othersMinor) ?? 0
    venueOwes = try c.decodeIfPresent(Int64.self, forKey: .venueOwes) ?? 0
    withoutTerm = try c.decodeIfPresent(Int64.self, forKey: .withoutTerm) ?? 0
  }
}

public struct StockCommand: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  public var command: Id
  public var venue: String
  public var verb: StockVerb
  /// set, adjust, forget, snooze, unsnooze
  public var target: MenuTarget?
  /// set: how much there is; adjust: the change
  public var quantityMilli: Int64
  /// snooze; absent: until lifted
  public var until: Instant?
  public var reason: String?
  /// reserve, release
  public var reservation: Id?
  /// reserve
  public var cart: Cart?

  public init(couvert: String = "stockcommand/1", command: Id, venue: String, verb: StockVerb, target: MenuTarget? = nil, quantityMilli: Int64 = 0, until: Instant? = nil, reason: String? = nil, reservation: Id? = nil, cart: Cart? = nil) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case command
    case venue
    case verb
    case target
    case quantityMilli = "quantity_milli"
    case until
    case reason
    case reservation
    case cart
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "stockcommand/1"
    command = try c.decode(Id.self, forKey: .command)
    venue = try c.decode(String.self, forKey: .venue)
    verb = try c.decode(StockVerb.self, forKey: .verb)
    target = try c.decodeIfPresent(MenuTarget.self, forKey: .target)
    quantityMilli = try c.decodeIfPresent(Int64.self, forKey: .quantityMilli) ?? 0
    until = try c.decodeIfPresent(Instant.self, forKey: .until)
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
    reservation = try c.decodeIfPresent(Id.self, forKey: .reservation)
    cart = try c.decodeIfPresent(Cart.self, forKey: .cart)
  }
}

public struct StockReceipt: Codable, Hashable, Sendable {
  public var venue: String
  public var version: Int64
  public var pos: Int64
  /// the command had been carried out before
  public var duplicate: Bool
  /// when the reservation falls back
  public var until: Instant?

  public init(venue: String, version: Int64, pos: Int64, duplicate: Bool = false, until: Instant? = nil) {
    self.venue = venue
    self.version = version
    self.pos = pos
    self.duplicate = duplicate
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case venue
    case version
    case pos
    case duplicate
    case until
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    venue = try c.decode(String.self, forKey: .venue)
    version = try c.decode(Int64.self, forKey: .version)
    pos = try c.decode(Int64.self, forKey: .pos)
    duplicate = try c.decodeIfPresent(Bool.self, forKey: .duplicate) ?? false
    until = try c.decodeIfPresent(Instant.self, forKey: .until)
  }
}

public struct StockEntry: Codable, Hashable, Sendable {
  public var venue: String
  public var version: Int64
  /// of the command; else take, give_back, resume
  public var verb: String?
  public var actor: String?
  public var reason: String?
  public var order: Id?
  public var targets: [MenuTarget]
  public var until: Instant?
  public var counts: [StockCount]

  public init(venue: String, version: Int64, verb: String? = nil, actor: String? = nil, reason: String? = nil, order: Id? = nil, targets: [MenuTarget] = [], until: Instant? = nil, counts: [StockCount] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case venue
    case version
    case verb
    case actor
    case reason
    case order
    case targets
    case until
    case counts
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    venue = try c.decode(String.self, forKey: .venue)
    version = try c.decode(Int64.self, forKey: .version)
    verb = try c.decodeIfPresent(String.self, forKey: .verb)
    actor = try c.decodeIfPresent(String.self, forKey: .actor)
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
    order = try c.decodeIfPresent(Id.self, forKey: .order)
    targets = try c.decodeIfPresent([MenuTarget].self, forKey: .targets) ?? []
    until = try c.decodeIfPresent(Instant.self, forKey: .until)
    counts = try c.decodeIfPresent([StockCount].self, forKey: .counts) ?? []
  }
}

public struct MenuDelta: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  /// venue id
  public var venue: String
  public var fromVersion: Int64
  public var toVersion: Int64
  /// SHA-256 of the canonical menu
  public var fromDigest: String
  public var toDigest: String
  /// when a member that is no list changed
  public var head: MenuHead?
  /// without their inner sections
  public var sections: [Section]
  public var removedSections: [String]
  /// all of them in reading order, when the tree changed
  public var sectionPlaces: [SectionPlace]
  /// new ones, and those that changed
  public var items: [Item]
  public var removedItems: [String]
  /// all refs, when the order changed
  public var itemOrder: [String]
  /// new ones, and those that changed
  public var groups: [OptionGroup]
  public var removedGroups: [String]
  /// all refs, when the order changed
  public var groupOrder: [String]
  /// new ones, and those that changed
  public var ingredients: [Ingredient]
  public var removedIngredients: [String]
  /// all refs, when the order changed
  public var ingredientOrder: [String]
  /// new ones, and those that changed
  public var preModifiers: [PreModifier]
  public var removedPreModifiers: [String]
  /// all refs, when the order changed
  public var preModifierOrder: [String]
  /// new ones, and those that changed
  public var containers: [Container]
  public var removedContainers: [String]
  /// all refs, when the order changed
  public var containerOrder: [String]
  /// new ones, and those that changed
  public var priceBooks: [PriceBook]
  public var removedPriceBooks: [String]
  /// all refs, when the order changed
  public var priceBookOrder: [String]

  public init(couvert: String = "menu_delta/1", venue: String, fromVersion: Int64, toVersion: Int64, fromDigest: String, toDigest: String, head: MenuHead? = nil, sections: [Section] = [], removedSections: [String] = [], sectionPlaces: [SectionPlace] = [], items: [Item] = [], removedItems: [String] = [], itemOrder: [String] = [], groups: [OptionGroup] = [], removedGroups: [String] = [], groupOrder: [String] = [], ingredients: [Ingredient] = [], removedIngredients: [String] = [], ingredientOrder: [String] = [], preModifiers: [PreModifier] = [], removedPreModifiers: [String] = [], preModifierOrder: [String] = [], containers: [Container] = [], removedContainers: [String] = [], containerOrder: [String] = [], priceBooks: [PriceBook] = [], removedPriceBooks: [String] = [], priceBookOrder: [String] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case couvert
    case venue
    case fromVersion = "from_version"
    case toVersion = "to_version"
    case fromDigest = "from_digest"
    case toDigest = "to_digest"
    case head
    case sections
    case removedSections = "removed_sections"
    case sectionPlaces = "section_places"
    case items
    case removedItems = "removed_items"
    case itemOrder = "item_order"
    case groups
    case removedGroups = "removed_groups"
    case groupOrder = "group_order"
    case ingredients
    case removedIngredients = "removed_ingredients"
    case ingredientOrder = "ingredient_order"
    case preModifiers = "pre_modifiers"
    case removedPreModifiers = "removed_pre_modifiers"
    case preModifierOrder = "pre_modifier_order"
    case containers
    case removedContainers = "removed_containers"
    case containerOrder = "container_order"
    case priceBooks = "price_books"
    case removedPriceBooks = "removed_price_books"
    case priceBookOrder = "price_book_order"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "menu_delta/1"
    venue = try c.decode(String.self, forKey: .venue)
    fromVersion = try c.decode(Int64.self, forKey: .fromVersion)
    toVersion = try c.decode(Int64.self, forKey: .toVersion)
    fromDigest = try c.decode(String.self, forKey: .fromDigest)
    toDigest = try c.decode(String.self, forKey: .toDigest)
    head = try c.decodeIfPresent(MenuHead.self, forKey: .head)
    sections = try c.decodeIfPresent([Section].self, forKey: .sections) ?? []
    removedSections = try c.decodeIfPresent([String].self, forKey: .removedSections) ?? []
    sectionPlaces = try c.decodeIfPresent([SectionPlace].self, forKey: .sectionPlaces) ?? []
    items = try c.decodeIfPresent([Item].self, forKey: .items) ?? []
    removedItems = try c.decodeIfPresent([String].self, forKey: .removedItems) ?? []
    itemOrder = try c.decodeIfPresent([String].self, forKey: .itemOrder) ?? []
    groups = try c.decodeIfPresent([OptionGroup].self, forKey: .groups) ?? []
    removedGroups = try c.decodeIfPresent([String].self, forKey: .removedGroups) ?? []
    groupOrder = try c.decodeIfPresent([String].self, forKey: .groupOrder) ?? []
    ingredients = try c.decodeIfPresent([Ingredient].self, forKey: .ingredients) ?? []
    removedIngredients = try c.decodeIfPresent([String].self, forKey: .removedIngredients) ?? []
    ingredientOrder = try c.decodeIfPresent([String].self, forKey: .ingredientOrder) ?? []
    preModifiers = try c.decodeIfPresent([PreModifier].self, forKey: .preModifiers) ?? []
    removedPreModifiers = try c.decodeIfPresent([String].self, forKey: .removedPreModifiers) ?? []
    preModifierOrder = try c.decodeIfPresent([String].self, forKey: .preModifierOrder) ?? []
    containers = try c.decodeIfPresent([Container].self, forKey: .containers) ?? []
    removedContainers = try c.decodeIfPresent([String].self, forKey: .removedContainers) ?? []
    containerOrder = try c.decodeIfPresent([String].self, forKey: .containerOrder) ?? []
    priceBooks = try c.decodeIfPresent([PriceBook].self, forKey: .priceBooks) ?? []
    removedPriceBooks = try c.decodeIfPresent([String].self, forKey: .removedPriceBooks) ?? []
    priceBookOrder = try c.decodeIfPresent([String].self, forKey: .priceBookOrder) ?? []
  }
}

public struct SignedDocument: Codable, Hashable, Sendable {
  /// kind and major version; first member where given
  public var couvert: String
  /// canonical JSON, signed as it stands
  public var payload: String
  public var key: String
  public var signature: String

  public init(couvert: String = "signed/1", payload: String, key: String, signature: String) {
    self.couvert = couvert
    self.payload = payload
    self.key = key
    self.signature = signature
  }

  private enum CodingKeys: String, CodingKey {
    case couvert
    case payload
    case key
    case signature
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    couvert = try c.decodeIfPresent(String.self, forKey: .couvert) ?? "signed/1"
    payload = try c.decode(String.self, forKey: .payload)
    key = try c.decode(String.self, forKey: .key)
    signature = try c.decode(String.self, forKey: .signature)
  }
}

public struct MenuAt: Codable, Hashable, Sendable {
  public var ref: String
  public var version: Int64
  public var at: Instant
  public var name: String?
  public var onSale: OnSale
  public var sections: [SectionAt]
  public var items: [ItemAt]
  public var groups: [GroupAt]
  /// those that hold
  public var priceBooks: [String]

  public init(ref: String, version: Int64, at: Instant, name: String? = nil, onSale: OnSale, sections: [SectionAt] = [], items: [ItemAt] = [], groups: [GroupAt] = [], priceBooks: [String] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case version
    case at
    case name
    case onSale = "on_sale"
    case sections
    case items
    case groups
    case priceBooks = "price_books"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    version = try c.decode(Int64.self, forKey: .version)
    at = try c.decode(Instant.self, forKey: .at)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    onSale = try c.decode(OnSale.self, forKey: .onSale)
    sections = try c.decodeIfPresent([SectionAt].self, forKey: .sections) ?? []
    items = try c.decodeIfPresent([ItemAt].self, forKey: .items) ?? []
    groups = try c.decodeIfPresent([GroupAt].self, forKey: .groups) ?? []
    priceBooks = try c.decodeIfPresent([String].self, forKey: .priceBooks) ?? []
  }
}

public struct ConfigurationFacts: Codable, Hashable, Sendable {
  /// all 14
  public var allergens: [AllergenFact]
  public var diets: [DietFact]
  /// known of every part
  public var nutrition: [NutrientAmount]
  /// years
  public var minimumAge: Int32
  public var ageSource: String?

  public init(allergens: [AllergenFact], diets: [DietFact] = [], nutrition: [NutrientAmount] = [], minimumAge: Int32 = 0, ageSource: String? = nil) {
    self.allergens = allergens
    self.diets = diets
    self.nutrition = nutrition
    self.minimumAge = minimumAge
    self.ageSource = ageSource
  }

  private enum CodingKeys: String, CodingKey {
    case allergens
    case diets
    case nutrition
    case minimumAge = "minimum_age"
    case ageSource = "age_source"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    allergens = try c.decode([AllergenFact].self, forKey: .allergens)
    diets = try c.decodeIfPresent([DietFact].self, forKey: .diets) ?? []
    nutrition = try c.decodeIfPresent([NutrientAmount].self, forKey: .nutrition) ?? []
    minimumAge = try c.decodeIfPresent(Int32.self, forKey: .minimumAge) ?? 0
    ageSource = try c.decodeIfPresent(String.self, forKey: .ageSource)
  }
}

public struct Basket: Codable, Hashable, Sendable {
  public var group: GroupCart
  public var owner: String
  /// opens it to whoever holds the link
  public var joinToken: String
  public var people: [BasketPerson]
  public var version: Int64
  public var updatedAt: Instant
  /// dropped then, unless somebody changes it before
  public var expiresAt: Instant

  public init(group: GroupCart, owner: String, joinToken: String, people: [BasketPerson] = [], version: Int64, updatedAt: Instant, expiresAt: Instant) {
    self.group = group
    self.owner = owner
    self.joinToken = joinToken
    self.people = people
    self.version = version
    self.updatedAt = updatedAt
    self.expiresAt = expiresAt
  }

  private enum CodingKeys: String, CodingKey {
    case group
    case owner
    case joinToken = "join_token"
    case people
    case version
    case updatedAt = "updated_at"
    case expiresAt = "expires_at"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    group = try c.decode(GroupCart.self, forKey: .group)
    owner = try c.decode(String.self, forKey: .owner)
    joinToken = try c.decode(String.self, forKey: .joinToken)
    people = try c.decodeIfPresent([BasketPerson].self, forKey: .people) ?? []
    version = try c.decode(Int64.self, forKey: .version)
    updatedAt = try c.decode(Instant.self, forKey: .updatedAt)
    expiresAt = try c.decode(Instant.self, forKey: .expiresAt)
  }
}

public struct Mutation: Codable, Hashable, Sendable {
  /// of the command inside
  public var id: Id
  /// 1, 2, 3 within an incarnation
  public var seq: Int64
  /// what it touches: order:ID, stock:VENUE, basket:ID
  public var lane: String
  /// place_order, order_command, stock_command or put_basket
  public var name: String
  /// version of the document in args
  public var schema: Int32
  /// the command document, as a text
  public var args: String
  /// since the person acted
  public var ageMs: Int64
  /// the device was off in between
  public var ageIsLowerBound: Bool
  /// older, and it must not take effect
  public var notAfterAgeMs: Int64?
  /// a command that must have taken effect before
  public var dependsOn: Id?

  public init(id: Id, seq: Int64, lane: String, name: String, schema: Int32, args: String, ageMs: Int64 = 0, ageIsLowerBound: Bool = false, notAfterAgeMs: Int64? = nil, dependsOn: Id? = nil) {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case seq
    case lane
    case name
    case schema
    case args
    case ageMs = "age_ms"
    case ageIsLowerBound = "age_is_lower_bound"
    case notAfterAgeMs = "not_after_age_ms"
    case dependsOn = "depends_on"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    seq = try c.decode(Int64.self, forKey: .seq)
    lane = try c.decode(String.self, forKey: .lane)
    name = try c.decode(String.self, forKey: .name)
    schema = try c.decode(Int32.self, forKey: .schema)
    args = try c.decode(String.self, forKey: .args)
    ageMs = try c.decodeIfPresent(Int64.self, forKey: .ageMs) ?? 0
    ageIsLowerBound = try c.decodeIfPresent(Bool.self, forKey: .ageIsLowerBound) ?? false
    notAfterAgeMs = try c.decodeIfPresent(Int64.self, forKey: .notAfterAgeMs)
    dependsOn = try c.decodeIfPresent(Id.self, forKey: .dependsOn)
  }
}

public struct PushRequest: Codable, Hashable, Sendable {
  public var device: Id
  public var incarnation: Id
  /// given by the house; left out in the first request
  public var salt: String?
  public var `protocol`: Int32
  /// by seq
  public var mutations: [Mutation]

  public init(device: Id, incarnation: Id, salt: String? = nil, `protocol`: Int32, mutations: [Mutation] = []) {
    self.device = device
    self.incarnation = incarnation
    self.salt = salt
    self.`protocol` = `protocol`
    self.mutations = mutations
  }

  private enum CodingKeys: String, CodingKey {
    case device
    case incarnation
    case salt
    case `protocol`
    case mutations
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    device = try c.decode(Id.self, forKey: .device)
    incarnation = try c.decode(Id.self, forKey: .incarnation)
    salt = try c.decodeIfPresent(String.self, forKey: .salt)
    `protocol` = try c.decode(Int32.self, forKey: .`protocol`)
    mutations = try c.decodeIfPresent([Mutation].self, forKey: .mutations) ?? []
  }
}

public struct SyncProblem: Codable, Hashable, Sendable {
  /// name of an error code; others may come
  public var code: String
  /// JSON Pointer into args
  public var path: String?
  /// the machine part, an object as a text
  public var details: String?

  public init(code: String, path: String? = nil, details: String? = nil) {
    self.code = code
    self.path = path
    self.details = details
  }

  private enum CodingKeys: String, CodingKey {
    case code
    case path
    case details
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    code = try c.decode(String.self, forKey: .code)
    path = try c.decodeIfPresent(String.self, forKey: .path)
    details = try c.decodeIfPresent(String.self, forKey: .details)
  }
}

public struct Verdict: Codable, Hashable, Sendable {
  public var id: Id
  public var seq: Int64
  public var verdict: VerdictKind
  /// with rejected, mismatch, retry, and a duplicate of a refusal
  public var problem: SyncProblem?
  /// what it changed
  public var entity: String?
  public var entityId: String?
  /// of the entity after it
  public var version: Int64
  /// a pull beyond it contains the effect
  public var pos: Int64
  /// with retry
  public var afterMs: Int64

  public init(id: Id, seq: Int64, verdict: VerdictKind, problem: SyncProblem? = nil, entity: String? = nil, entityId: String? = nil, version: Int64 = 0, pos: Int64 = 0, afterMs: Int64 = 0) {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case seq
    case verdict
    case problem
    case entity
    case entityId = "entity_id"
    case version
    case pos
    case afterMs = "after_ms"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    seq = try c.decode(Int64.self, forKey: .seq)
    verdict = try c.decode(VerdictKind.self, forKey: .verdict)
    problem = try c.decodeIfPresent(SyncProblem.self, forKey: .problem)
    entity = try c.decodeIfPresent(String.self, forKey: .entity)
    entityId = try c.decodeIfPresent(String.self, forKey: .entityId)
    version = try c.decodeIfPresent(Int64.self, forKey: .version) ?? 0
    pos = try c.decodeIfPresent(Int64.self, forKey: .pos) ?? 0
    afterMs = try c.decodeIfPresent(Int64.self, forKey: .afterMs) ?? 0
  }
}

public struct PushAnswer: Codable, Hashable, Sendable {
  public var salt: String
  /// of the house's store
  public var epoch: String
  /// one for each mutation, in their order
  public var verdicts: [Verdict]
  /// every seq up to here has its verdict for ever
  public var settledSeq: Int64

  public init(salt: String, epoch: String, verdicts: [Verdict], settledSeq: Int64) {
    self.salt = salt
    self.epoch = epoch
    self.verdicts = verdicts
    self.settledSeq = settledSeq
  }

  private enum CodingKeys: String, CodingKey {
    case salt
    case epoch
    case verdicts
    case settledSeq = "settled_seq"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    salt = try c.decode(String.self, forKey: .salt)
    epoch = try c.decode(String.self, forKey: .epoch)
    verdicts = try c.decode([Verdict].self, forKey: .verdicts)
    settledSeq = try c.decode(Int64.self, forKey: .settledSeq)
  }
}

public struct PullRequest: Codable, Hashable, Sendable {
  public var device: Id
  public var incarnation: Id
  public var salt: String
  public var `protocol`: Int32
  /// what the device follows
  public var scopes: [String]
  /// of the answer before; left out: from the beginning
  public var cursor: String?
  /// changes in a page
  public var limit: Int32
  /// how long to wait when there is nothing
  public var waitMs: Int64

  public init(device: Id, incarnation: Id, salt: String, `protocol`: Int32, scopes: [String], cursor: String? = nil, limit: Int32 = 500, waitMs: Int64 = 0) {
    self.device = device
    self.incarnation = incarnation
    self.salt = salt
    self.`protocol` = `protocol`
    self.scopes = scopes
    self.cursor = cursor
    self.limit = limit
    self.waitMs = waitMs
  }

  private enum CodingKeys: String, CodingKey {
    case device
    case incarnation
    case salt
    case `protocol`
    case scopes
    case cursor
    case limit
    case waitMs = "wait_ms"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    device = try c.decode(Id.self, forKey: .device)
    incarnation = try c.decode(Id.self, forKey: .incarnation)
    salt = try c.decode(String.self, forKey: .salt)
    `protocol` = try c.decode(Int32.self, forKey: .`protocol`)
    scopes = try c.decode([String].self, forKey: .scopes)
    cursor = try c.decodeIfPresent(String.self, forKey: .cursor)
    limit = try c.decodeIfPresent(Int32.self, forKey: .limit) ?? 500
    waitMs = try c.decodeIfPresent(Int64.self, forKey: .waitMs) ?? 0
  }
}

public struct SyncChange: Codable, Hashable, Sendable {
  public var kind: SyncChangeKind
  public var scope: String
  /// venue, menu, stock, order or basket
  public var entity: String?
  public var id: String?
  public var version: Int64
  /// the document, as a text
  public var body: String?

  public init(kind: SyncChangeKind, scope: String, entity: String? = nil, id: String? = nil, version: Int64 = 0, body: String? = nil) {
    self.kind = kind
    self.scope = scope
    self.entity = entity
    self.id = id
    self.version = version
    self.body = body
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case scope
    case entity
    case id
    case version
    case body
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    kind = try c.decode(SyncChangeKind.self, forKey: .kind)
    scope = try c.decode(String.self, forKey: .scope)
    entity = try c.decodeIfPresent(String.self, forKey: .entity)
    id = try c.decodeIfPresent(String.self, forKey: .id)
    version = try c.decodeIfPresent(Int64.self, forKey: .version) ?? 0
    body = try c.decodeIfPresent(String.self, forKey: .body)
  }
}

public struct ScopeSum: Codable, Hashable, Sendable {
  public var scope: String
  public var count: Int64
  /// of the hashes of its entities, modulo 2^64
  public var sum: String
  public var pos: Int64

  public init(scope: String, count: Int64, sum: String, pos: Int64) {
    self.scope = scope
    self.count = count
    self.sum = sum
    self.pos = pos
  }

  private enum CodingKeys: String, CodingKey {
    case scope
    case count
    case sum
    case pos
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    scope = try c.decode(String.self, forKey: .scope)
    count = try c.decode(Int64.self, forKey: .count)
    sum = try c.decode(String.self, forKey: .sum)
    pos = try c.decode(Int64.self, forKey: .pos)
  }
}

public struct PullAnswer: Codable, Hashable, Sendable {
  public var changes: [SyncChange]
  public var cursor: String
  public var more: Bool
  /// when there is no more: every seq up to here is contained
  public var settledSeq: Int64
  /// when there is no more
  public var scopes: [ScopeSum]
  public var epoch: String
  /// the house's time
  public var at: Instant

  public init(changes: [SyncChange], cursor: String, more: Bool, settledSeq: Int64 = 0, scopes: [ScopeSum] = [], epoch: String, at: Instant) {
    self.changes = changes
    self.cursor = cursor
    self.more = more
    self.settledSeq = settledSeq
    self.scopes = scopes
    self.epoch = epoch
    self.at = at
  }

  private enum CodingKeys: String, CodingKey {
    case changes
    case cursor
    case more
    case settledSeq = "settled_seq"
    case scopes
    case epoch
    case at
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    changes = try c.decode([SyncChange].self, forKey: .changes)
    cursor = try c.decode(String.self, forKey: .cursor)
    more = try c.decode(Bool.self, forKey: .more)
    settledSeq = try c.decodeIfPresent(Int64.self, forKey: .settledSeq) ?? 0
    scopes = try c.decodeIfPresent([ScopeSum].self, forKey: .scopes) ?? []
    epoch = try c.decode(String.self, forKey: .epoch)
    at = try c.decode(Instant.self, forKey: .at)
  }
}

public struct OffsetChange: Codable, Hashable, Sendable {
  public var at: Instant
  /// local time is UTC plus this, from `at` on
  public var offsetS: Int32

  public init(at: Instant, offsetS: Int32) {
    self.at = at
    self.offsetS = offsetS
  }

  private enum CodingKeys: String, CodingKey {
    case at
    case offsetS = "offset_s"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    at = try c.decode(Instant.self, forKey: .at)
    offsetS = try c.decode(Int32.self, forKey: .offsetS)
  }
}

public struct DayWindow: Codable, Hashable, Sendable {
  /// wall clock, HH:MM
  public var `open`: String
  /// wall clock, HH:MM; exclusive; beyond 24:00 runs into the next day
  public var close: String

  public init(`open`: String, close: String) {
    self.`open` = `open`
    self.close = close
  }

  private enum CodingKeys: String, CodingKey {
    case `open`
    case close
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    `open` = try c.decode(String.self, forKey: .`open`)
    close = try c.decode(String.self, forKey: .close)
  }
}

public struct WeeklyWindow: Codable, Hashable, Sendable {
  /// ISO weekday: 1 Monday to 7 Sunday
  public var day: Int32
  /// wall clock, HH:MM
  public var `open`: String
  /// wall clock, HH:MM; exclusive; beyond 24:00 runs into the next day
  public var close: String

  public init(day: Int32, `open`: String, close: String) {
    self.day = day
    self.`open` = `open`
    self.close = close
  }

  private enum CodingKeys: String, CodingKey {
    case day
    case `open`
    case close
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    day = try c.decode(Int32.self, forKey: .day)
    `open` = try c.decode(String.self, forKey: .`open`)
    close = try c.decode(String.self, forKey: .close)
  }
}

public struct DateException: Codable, Hashable, Sendable {
  public var date: String
  /// none: closed all day
  public var windows: [DayWindow]

  public init(date: String, windows: [DayWindow] = []) {
    self.date = date
    self.windows = windows
  }

  private enum CodingKeys: String, CodingKey {
    case date
    case windows
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    date = try c.decode(String.self, forKey: .date)
    windows = try c.decodeIfPresent([DayWindow].self, forKey: .windows) ?? []
  }
}

public struct GeoPoint: Codable, Hashable, Sendable {
  /// WGS 84, in 1e-7 degrees
  public var latE7: Int32
  /// WGS 84, in 1e-7 degrees
  public var lngE7: Int32

  public init(latE7: Int32, lngE7: Int32) {
    self.latE7 = latE7
    self.lngE7 = lngE7
  }

  private enum CodingKeys: String, CodingKey {
    case latE7 = "lat_e7"
    case lngE7 = "lng_e7"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    latE7 = try c.decode(Int32.self, forKey: .latE7)
    lngE7 = try c.decode(Int32.self, forKey: .lngE7)
  }
}

public struct Polygon: Codable, Hashable, Sendable {
  public var outer: [GeoPoint]
  public var holes: [[GeoPoint]]

  public init(outer: [GeoPoint], holes: [[GeoPoint]] = []) {
    self.outer = outer
    self.holes = holes
  }

  private enum CodingKeys: String, CodingKey {
    case outer
    case holes
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    outer = try c.decode([GeoPoint].self, forKey: .outer)
    holes = try c.decodeIfPresent([[GeoPoint]].self, forKey: .holes) ?? []
  }
}

public struct DeliveryZone: Codable, Hashable, Sendable {
  public var ref: String
  public var area: Polygon?
  public var radiusM: Int64?
  /// areas inside it that are not served
  public var excludes: [Polygon]
  /// when it is served; absent: always
  public var hours: Calendar?

  public init(ref: String, area: Polygon? = nil, radiusM: Int64? = nil, excludes: [Polygon] = [], hours: Calendar? = nil) {
    self.ref = ref
    self.area = area
    self.radiusM = radiusM
    self.excludes = excludes
    self.hours = hours
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case area
    case radiusM = "radius_m"
    case excludes
    case hours
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    area = try c.decodeIfPresent(Polygon.self, forKey: .area)
    radiusM = try c.decodeIfPresent(Int64.self, forKey: .radiusM)
    excludes = try c.decodeIfPresent([Polygon].self, forKey: .excludes) ?? []
    hours = try c.decodeIfPresent(Calendar.self, forKey: .hours)
  }
}

public struct FulfilmentOffer: Codable, Hashable, Sendable {
  public var fulfilment: Fulfilment
  /// absent: the venue's
  public var hours: Calendar?
  public var preparationMinutes: Int32
  public var daysAhead: Int32
  public var minimumMinor: Int64?
  public var maximumMinor: Int64?
  /// before the end of an opening
  public var lastOrderMinutes: Int32

  public init(fulfilment: Fulfilment, hours: Calendar? = nil, preparationMinutes: Int32 = 20, daysAhead: Int32 = 0, minimumMinor: Int64? = nil, maximumMinor: Int64? = nil, lastOrderMinutes: Int32 = 0) {
    self.fulfilment = fulfilment
    self.hours = hours
    self.preparationMinutes = preparationMinutes
    self.daysAhead = daysAhead
    self.minimumMinor = minimumMinor
    self.maximumMinor = maximumMinor
    self.lastOrderMinutes = lastOrderMinutes
  }

  private enum CodingKeys: String, CodingKey {
    case fulfilment
    case hours
    case preparationMinutes = "preparation_minutes"
    case daysAhead = "days_ahead"
    case minimumMinor = "minimum_minor"
    case maximumMinor = "maximum_minor"
    case lastOrderMinutes = "last_order_minutes"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    fulfilment = try c.decode(Fulfilment.self, forKey: .fulfilment)
    hours = try c.decodeIfPresent(Calendar.self, forKey: .hours)
    preparationMinutes = try c.decodeIfPresent(Int32.self, forKey: .preparationMinutes) ?? 20
    daysAhead = try c.decodeIfPresent(Int32.self, forKey: .daysAhead) ?? 0
    minimumMinor = try c.decodeIfPresent(Int64.self, forKey: .minimumMinor)
    maximumMinor = try c.decodeIfPresent(Int64.self, forKey: .maximumMinor)
    lastOrderMinutes = try c.decodeIfPresent(Int32.self, forKey: .lastOrderMinutes) ?? 0
  }
}

public struct Kitchen: Codable, Hashable, Sendable {
  /// dishes under way at the same time
  public var stations: Int32
  public var slotMinutes: Int32
  /// kitchen minutes a slot takes on; 0: stations times its length
  public var slotCapacity: Int64
  /// of an item that names none
  public var itemMinutes: Int32
  public var rush: [RushWindow]

  public init(stations: Int32 = 1, slotMinutes: Int32 = 15, slotCapacity: Int64 = 0, itemMinutes: Int32 = 0, rush: [RushWindow] = []) {
    self.stations = stations
    self.slotMinutes = slotMinutes
    self.slotCapacity = slotCapacity
    self.itemMinutes = itemMinutes
    self.rush = rush
  }

  private enum CodingKeys: String, CodingKey {
    case stations
    case slotMinutes = "slot_minutes"
    case slotCapacity = "slot_capacity"
    case itemMinutes = "item_minutes"
    case rush
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    stations = try c.decodeIfPresent(Int32.self, forKey: .stations) ?? 1
    slotMinutes = try c.decodeIfPresent(Int32.self, forKey: .slotMinutes) ?? 15
    slotCapacity = try c.decodeIfPresent(Int64.self, forKey: .slotCapacity) ?? 0
    itemMinutes = try c.decodeIfPresent(Int32.self, forKey: .itemMinutes) ?? 0
    rush = try c.decodeIfPresent([RushWindow].self, forKey: .rush) ?? []
  }
}

public struct RushWindow: Codable, Hashable, Sendable {
  public var hours: Calendar
  /// 1500 takes half as long again
  public var factorPermille: Int32

  public init(hours: Calendar, factorPermille: Int32 = 1500) {
    self.hours = hours
    self.factorPermille = factorPermille
  }

  private enum CodingKeys: String, CodingKey {
    case hours
    case factorPermille = "factor_permille"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    hours = try c.decode(Calendar.self, forKey: .hours)
    factorPermille = try c.decodeIfPresent(Int32.self, forKey: .factorPermille) ?? 1500
  }
}

public struct Availability: Codable, Hashable, Sendable {
  /// absent: always
  public var calendar: Calendar?
  public var suspendedUntil: Instant?
  public var suspensionReason: String?

  public init(calendar: Calendar? = nil, suspendedUntil: Instant? = nil, suspensionReason: String? = nil) {
    self.calendar = calendar
    self.suspendedUntil = suspendedUntil
    self.suspensionReason = suspensionReason
  }

  private enum CodingKeys: String, CodingKey {
    case calendar
    case suspendedUntil = "suspended_until"
    case suspensionReason = "suspension_reason"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    calendar = try c.decodeIfPresent(Calendar.self, forKey: .calendar)
    suspendedUntil = try c.decodeIfPresent(Instant.self, forKey: .suspendedUntil)
    suspensionReason = try c.decodeIfPresent(String.self, forKey: .suspensionReason)
  }
}

public struct AllergenDeclaration: Codable, Hashable, Sendable {
  public var allergen: Allergen
  public var presence: Presence

  public init(allergen: Allergen, presence: Presence) {
    self.allergen = allergen
    self.presence = presence
  }

  private enum CodingKeys: String, CodingKey {
    case allergen
    case presence
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    allergen = try c.decode(Allergen.self, forKey: .allergen)
    presence = try c.decode(Presence.self, forKey: .presence)
  }
}

public struct NutrientAmount: Codable, Hashable, Sendable {
  public var nutrient: Nutrient
  /// energy in kJ, all others in mg; inclusive
  public var low: Int64
  public var high: Int64

  public init(nutrient: Nutrient, low: Int64, high: Int64) {
    self.nutrient = nutrient
    self.low = low
    self.high = high
  }

  private enum CodingKeys: String, CodingKey {
    case nutrient
    case low
    case high
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    nutrient = try c.decode(Nutrient.self, forKey: .nutrient)
    low = try c.decode(Int64.self, forKey: .low)
    high = try c.decode(Int64.self, forKey: .high)
  }
}

public struct MenuHead: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  /// ISO 4217
  public var currency: String?
  public var defaultLocale: String
  public var availability: Availability?
  public var locales: [String]

  public init(ref: String, name: LocalizedText? = nil, currency: String? = nil, defaultLocale: String = "en", availability: Availability? = nil, locales: [String] = []) {
    self.ref = ref
    self.name = name
    self.currency = currency
    self.defaultLocale = defaultLocale
    self.availability = availability
    self.locales = locales
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case currency
    case defaultLocale = "default_locale"
    case availability
    case locales
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    currency = try c.decodeIfPresent(String.self, forKey: .currency)
    defaultLocale = try c.decodeIfPresent(String.self, forKey: .defaultLocale) ?? "en"
    availability = try c.decodeIfPresent(Availability.self, forKey: .availability)
    locales = try c.decodeIfPresent([String].self, forKey: .locales) ?? []
  }
}

public struct SectionPlace: Codable, Hashable, Sendable {
  public var ref: String
  /// 0: at the top
  public var depth: Int32

  public init(ref: String, depth: Int32 = 0) {
    self.ref = ref
    self.depth = depth
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case depth
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    depth = try c.decodeIfPresent(Int32.self, forKey: .depth) ?? 0
  }
}

public struct OnSale: Codable, Hashable, Sendable {
  public var now: Bool
  /// when it is not; absent: not within 15 days, or unknown
  public var returnsAt: Instant?
  public var reason: String?

  public init(now: Bool, returnsAt: Instant? = nil, reason: String? = nil) {
    self.now = now
    self.returnsAt = returnsAt
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case now
    case returnsAt = "returns_at"
    case reason
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    now = try c.decode(Bool.self, forKey: .now)
    returnsAt = try c.decodeIfPresent(Instant.self, forKey: .returnsAt)
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
  }
}

public struct VariantAt: Codable, Hashable, Sendable {
  public var ref: String
  public var name: String?
  public var priceMinor: Int64
  /// without price books
  public var listedMinor: Int64
  public var onSale: OnSale

  public init(ref: String, name: String? = nil, priceMinor: Int64, listedMinor: Int64, onSale: OnSale) {
    self.ref = ref
    self.name = name
    self.priceMinor = priceMinor
    self.listedMinor = listedMinor
    self.onSale = onSale
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case priceMinor = "price_minor"
    case listedMinor = "listed_minor"
    case onSale = "on_sale"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    priceMinor = try c.decode(Int64.self, forKey: .priceMinor)
    listedMinor = try c.decode(Int64.self, forKey: .listedMinor)
    onSale = try c.decode(OnSale.self, forKey: .onSale)
  }
}

public struct ItemAt: Codable, Hashable, Sendable {
  public var ref: String
  public var name: String?
  public var description: String?
  /// not used when there are variants
  public var priceMinor: Int64
  /// without price books
  public var listedMinor: Int64
  public var variants: [VariantAt]
  public var onSale: OnSale

  public init(ref: String, name: String? = nil, description: String? = nil, priceMinor: Int64, listedMinor: Int64, variants: [VariantAt] = [], onSale: OnSale) {
    self.ref = ref
    self.name = name
    self.description = description
    self.priceMinor = priceMinor
    self.listedMinor = listedMinor
    self.variants = variants
    self.onSale = onSale
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case description
    case priceMinor = "price_minor"
    case listedMinor = "listed_minor"
    case variants
    case onSale = "on_sale"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    description = try c.decodeIfPresent(String.self, forKey: .description)
    priceMinor = try c.decode(Int64.self, forKey: .priceMinor)
    listedMinor = try c.decode(Int64.self, forKey: .listedMinor)
    variants = try c.decodeIfPresent([VariantAt].self, forKey: .variants) ?? []
    onSale = try c.decode(OnSale.self, forKey: .onSale)
  }
}

public struct OptionAt: Codable, Hashable, Sendable {
  public var ref: String
  public var name: String?
  public var priceMinor: Int64
  /// without price books
  public var listedMinor: Int64
  public var onSale: OnSale

  public init(ref: String, name: String? = nil, priceMinor: Int64, listedMinor: Int64, onSale: OnSale) {
    self.ref = ref
    self.name = name
    self.priceMinor = priceMinor
    self.listedMinor = listedMinor
    self.onSale = onSale
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case priceMinor = "price_minor"
    case listedMinor = "listed_minor"
    case onSale = "on_sale"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    priceMinor = try c.decode(Int64.self, forKey: .priceMinor)
    listedMinor = try c.decode(Int64.self, forKey: .listedMinor)
    onSale = try c.decode(OnSale.self, forKey: .onSale)
  }
}

public struct GroupAt: Codable, Hashable, Sendable {
  public var ref: String
  public var name: String?
  public var options: [OptionAt]

  public init(ref: String, name: String? = nil, options: [OptionAt] = []) {
    self.ref = ref
    self.name = name
    self.options = options
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case options
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    options = try c.decodeIfPresent([OptionAt].self, forKey: .options) ?? []
  }
}

public struct SectionAt: Codable, Hashable, Sendable {
  public var ref: String
  public var name: String?
  public var description: String?
  public var items: [String]
  public var sections: [SectionAt]
  public var onSale: OnSale

  public init(ref: String, name: String? = nil, description: String? = nil, items: [String] = [], sections: [SectionAt] = [], onSale: OnSale) {
    self.ref = ref
    self.name = name
    self.description = description
    self.items = items
    self.sections = sections
    self.onSale = onSale
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case description
    case items
    case sections
    case onSale = "on_sale"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    description = try c.decodeIfPresent(String.self, forKey: .description)
    items = try c.decodeIfPresent([String].self, forKey: .items) ?? []
    sections = try c.decodeIfPresent([SectionAt].self, forKey: .sections) ?? []
    onSale = try c.decode(OnSale.self, forKey: .onSale)
  }
}

public struct AllergenFact: Codable, Hashable, Sendable {
  public var allergen: Allergen
  public var certainty: Certainty
  /// the first part that makes it so
  public var source: String?

  public init(allergen: Allergen, certainty: Certainty, source: String? = nil) {
    self.allergen = allergen
    self.certainty = certainty
    self.source = source
  }

  private enum CodingKeys: String, CodingKey {
    case allergen
    case certainty
    case source
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    allergen = try c.decode(Allergen.self, forKey: .allergen)
    certainty = try c.decode(Certainty.self, forKey: .certainty)
    source = try c.decodeIfPresent(String.self, forKey: .source)
  }
}

public struct DietFact: Codable, Hashable, Sendable {
  public var diet: String
  public var fit: Bool
  /// by ingredients, at least in part
  public var derived: Bool
  /// the first part that is not fit
  public var breaker: String?

  public init(diet: String, fit: Bool, derived: Bool = false, breaker: String? = nil) {
    self.diet = diet
    self.fit = fit
    self.derived = derived
    self.breaker = breaker
  }

  private enum CodingKeys: String, CodingKey {
    case diet
    case fit
    case derived
    case breaker
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    diet = try c.decode(String.self, forKey: .diet)
    fit = try c.decode(Bool.self, forKey: .fit)
    derived = try c.decodeIfPresent(Bool.self, forKey: .derived) ?? false
    breaker = try c.decodeIfPresent(String.self, forKey: .breaker)
  }
}

public struct Ingredient: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  public var allergens: [AllergenDeclaration]
  /// what it is fit for
  public var diets: [String]
  /// of one unit
  public var nutrition: [NutrientAmount]
  public var availability: Availability?

  public init(ref: String, name: LocalizedText? = nil, allergens: [AllergenDeclaration] = [], diets: [String] = [], nutrition: [NutrientAmount] = [], availability: Availability? = nil) {
    self.ref = ref
    self.name = name
    self.allergens = allergens
    self.diets = diets
    self.nutrition = nutrition
    self.availability = availability
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case allergens
    case diets
    case nutrition
    case availability
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    allergens = try c.decodeIfPresent([AllergenDeclaration].self, forKey: .allergens) ?? []
    diets = try c.decodeIfPresent([String].self, forKey: .diets) ?? []
    nutrition = try c.decodeIfPresent([NutrientAmount].self, forKey: .nutrition) ?? []
    availability = try c.decodeIfPresent(Availability.self, forKey: .availability)
  }
}

public struct RecipePart: Codable, Hashable, Sendable {
  public var ingredient: String
  /// thousandths of the ingredient's unit
  public var quantityMilli: Int64

  public init(ingredient: String, quantityMilli: Int64 = 1000) {
    self.ingredient = ingredient
    self.quantityMilli = quantityMilli
  }

  private enum CodingKeys: String, CodingKey {
    case ingredient
    case quantityMilli = "quantity_milli"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ingredient = try c.decode(String.self, forKey: .ingredient)
    quantityMilli = try c.decodeIfPresent(Int64.self, forKey: .quantityMilli) ?? 1000
  }
}

public struct VariantPrice: Codable, Hashable, Sendable {
  public var variant: String
  public var priceMinor: Int64

  public init(variant: String, priceMinor: Int64) {
    self.variant = variant
    self.priceMinor = priceMinor
  }

  private enum CodingKeys: String, CodingKey {
    case variant
    case priceMinor = "price_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    variant = try c.decode(String.self, forKey: .variant)
    priceMinor = try c.decode(Int64.self, forKey: .priceMinor)
  }
}

public struct VariantSequence: Codable, Hashable, Sendable {
  public var variant: String
  public var pricesMinor: [Int64]

  public init(variant: String, pricesMinor: [Int64]) {
    self.variant = variant
    self.pricesMinor = pricesMinor
  }

  private enum CodingKeys: String, CodingKey {
    case variant
    case pricesMinor = "prices_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    variant = try c.decode(String.self, forKey: .variant)
    pricesMinor = try c.decode([Int64].self, forKey: .pricesMinor)
  }
}

public struct ContainerUse: Codable, Hashable, Sendable {
  public var container: String
  public var quantity: Int32

  public init(container: String, quantity: Int32 = 1) {
    self.container = container
    self.quantity = quantity
  }

  private enum CodingKeys: String, CodingKey {
    case container
    case quantity
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    container = try c.decode(String.self, forKey: .container)
    quantity = try c.decodeIfPresent(Int32.self, forKey: .quantity) ?? 1
  }
}

public struct PreModifier: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  /// parts per million: 55000 is 5.5 %; of the option's price
  public var factor: Int64
  /// the option counts neither towards bounds nor towards what the dish contains
  public var removes: Bool

  public init(ref: String, name: LocalizedText? = nil, factor: Int64 = 1000000, removes: Bool = false) {
    self.ref = ref
    self.name = name
    self.factor = factor
    self.removes = removes
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case factor
    case removes
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    factor = try c.decodeIfPresent(Int64.self, forKey: .factor) ?? 1000000
    removes = try c.decodeIfPresent(Bool.self, forKey: .removes) ?? false
  }
}

public struct Container: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  public var priceMinor: Int64
  /// is given back against the empty container
  public var deposit: Bool
  /// absent: no tax
  public var taxClass: String?
  /// none: all
  public var fulfilments: [Fulfilment]

  public init(ref: String, name: LocalizedText? = nil, priceMinor: Int64, deposit: Bool = false, taxClass: String? = nil, fulfilments: [Fulfilment] = []) {
    self.ref = ref
    self.name = name
    self.priceMinor = priceMinor
    self.deposit = deposit
    self.taxClass = taxClass
    self.fulfilments = fulfilments
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case priceMinor = "price_minor"
    case deposit
    case taxClass = "tax_class"
    case fulfilments
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    priceMinor = try c.decode(Int64.self, forKey: .priceMinor)
    deposit = try c.decodeIfPresent(Bool.self, forKey: .deposit) ?? false
    taxClass = try c.decodeIfPresent(String.self, forKey: .taxClass)
    fulfilments = try c.decodeIfPresent([Fulfilment].self, forKey: .fulfilments) ?? []
  }
}

public struct GroupOverride: Codable, Hashable, Sendable {
  public var group: String
  public var minQuantity: Int32?
  public var maxQuantity: Int32?
  public var minDistinct: Int32?
  public var maxDistinct: Int32?
  public var freeQuantity: Int32?

  public init(group: String, minQuantity: Int32? = nil, maxQuantity: Int32? = nil, minDistinct: Int32? = nil, maxDistinct: Int32? = nil, freeQuantity: Int32? = nil) {
    self.group = group
    self.minQuantity = minQuantity
    self.maxQuantity = maxQuantity
    self.minDistinct = minDistinct
    self.maxDistinct = maxDistinct
    self.freeQuantity = freeQuantity
  }

  private enum CodingKeys: String, CodingKey {
    case group
    case minQuantity = "min_quantity"
    case maxQuantity = "max_quantity"
    case minDistinct = "min_distinct"
    case maxDistinct = "max_distinct"
    case freeQuantity = "free_quantity"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    group = try c.decode(String.self, forKey: .group)
    minQuantity = try c.decodeIfPresent(Int32.self, forKey: .minQuantity)
    maxQuantity = try c.decodeIfPresent(Int32.self, forKey: .maxQuantity)
    minDistinct = try c.decodeIfPresent(Int32.self, forKey: .minDistinct)
    maxDistinct = try c.decodeIfPresent(Int32.self, forKey: .maxDistinct)
    freeQuantity = try c.decodeIfPresent(Int32.self, forKey: .freeQuantity)
  }
}

public struct Measure: Codable, Hashable, Sendable {
  /// the price is of one
  public var unit: MeasureUnit
  /// decimal digits of a quantity, 0 to 6
  public var precision: Int32
  /// in 10^-precision units, as all three
  public var min: Int64
  public var step: Int64
  public var max: Int64?

  public init(unit: MeasureUnit, precision: Int32 = 3, min: Int64 = 1, step: Int64 = 1, max: Int64? = nil) {
    self.unit = unit
    self.precision = precision
    self.min = min
    self.step = step
    self.max = max
  }

  private enum CodingKeys: String, CodingKey {
    case unit
    case precision
    case min
    case step
    case max
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    unit = try c.decode(MeasureUnit.self, forKey: .unit)
    precision = try c.decodeIfPresent(Int32.self, forKey: .precision) ?? 3
    min = try c.decodeIfPresent(Int64.self, forKey: .min) ?? 1
    step = try c.decodeIfPresent(Int64.self, forKey: .step) ?? 1
    max = try c.decodeIfPresent(Int64.self, forKey: .max)
  }
}

public struct BookPrice: Codable, Hashable, Sendable {
  /// an item, or …
  public var item: String?
  /// … one variant of it
  public var variant: String?
  /// or an option: its group …
  public var group: String?
  /// … and its ref
  public var option: String?
  public var priceMinor: Int64

  public init(item: String? = nil, variant: String? = nil, group: String? = nil, option: String? = nil, priceMinor: Int64) {
    self.item = item
    self.variant = variant
    self.group = group
    self.option = option
    self.priceMinor = priceMinor
  }

  private enum CodingKeys: String, CodingKey {
    case item
    case variant
    case group
    case option
    case priceMinor = "price_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    item = try c.decodeIfPresent(String.self, forKey: .item)
    variant = try c.decodeIfPresent(String.self, forKey: .variant)
    group = try c.decodeIfPresent(String.self, forKey: .group)
    option = try c.decodeIfPresent(String.self, forKey: .option)
    priceMinor = try c.decode(Int64.self, forKey: .priceMinor)
  }
}

public struct PriceBook: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  /// none: all
  public var channels: [String]
  /// none: all
  public var fulfilments: [Fulfilment]
  /// none: all
  public var venues: [String]
  /// absent: always
  public var calendar: Calendar?
  public var prices: [BookPrice]

  public init(ref: String, name: LocalizedText? = nil, channels: [String] = [], fulfilments: [Fulfilment] = [], venues: [String] = [], calendar: Calendar? = nil, prices: [BookPrice] = []) {
    self.ref = ref
    self.name = name
    self.channels = channels
    self.fulfilments = fulfilments
    self.venues = venues
    self.calendar = calendar
    self.prices = prices
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case channels
    case fulfilments
    case venues
    case calendar
    case prices
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    channels = try c.decodeIfPresent([String].self, forKey: .channels) ?? []
    fulfilments = try c.decodeIfPresent([Fulfilment].self, forKey: .fulfilments) ?? []
    venues = try c.decodeIfPresent([String].self, forKey: .venues) ?? []
    calendar = try c.decodeIfPresent(Calendar.self, forKey: .calendar)
    prices = try c.decodeIfPresent([BookPrice].self, forKey: .prices) ?? []
  }
}

public struct Image: Codable, Hashable, Sendable {
  public var url: String
  public var widthPx: Int32
  public var heightPx: Int32
  /// of the file, 64 hexadecimal digits
  public var sha256: String?

  public init(url: String, widthPx: Int32 = 0, heightPx: Int32 = 0, sha256: String? = nil) {
    self.url = url
    self.widthPx = widthPx
    self.heightPx = heightPx
    self.sha256 = sha256
  }

  private enum CodingKeys: String, CodingKey {
    case url
    case widthPx = "width_px"
    case heightPx = "height_px"
    case sha256
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    url = try c.decode(String.self, forKey: .url)
    widthPx = try c.decodeIfPresent(Int32.self, forKey: .widthPx) ?? 0
    heightPx = try c.decodeIfPresent(Int32.self, forKey: .heightPx) ?? 0
    sha256 = try c.decodeIfPresent(String.self, forKey: .sha256)
  }
}

public struct Option: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  /// added to the item's price
  public var priceMinor: Int64
  public var defaultQuantity: Int32
  /// absent: the group's
  public var maxQuantity: Int32?
  /// groups that open when it is chosen
  public var groups: [String]
  public var allergens: [AllergenDeclaration]
  public var availability: Availability?
  /// the item that this option serves
  public var item: String?
  /// of that item
  public var variant: String?
  /// instead of price_minor, by the variant of the line
  public var variantPrices: [VariantPrice]
  /// with `sum`: the first units are free
  public var freeQuantity: Int32
  /// with `sum`: each unit below takes the price off
  public var refundUnder: Int32
  public var recipe: [RecipePart]
  public var diets: [String]
  public var nutrition: [NutrientAmount]
  public var containers: [ContainerUse]
  /// absent: as the item
  public var taxClass: String?
  /// years
  public var minimumAge: Int32

  public init(ref: String, name: LocalizedText? = nil, priceMinor: Int64 = 0, defaultQuantity: Int32 = 0, maxQuantity: Int32? = nil, groups: [String] = [], allergens: [AllergenDeclaration] = [], availability: Availability? = nil, item: String? = nil, variant: String? = nil, variantPrices: [VariantPrice] = [], freeQuantity: Int32 = 0, refundUnder: Int32 = 0, recipe: [RecipePart] = [], diets: [String] = [], nutrition: [NutrientAmount] = [], containers: [ContainerUse] = [], taxClass: String? = nil, minimumAge: Int32 = 0) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case priceMinor = "price_minor"
    case defaultQuantity = "default_quantity"
    case maxQuantity = "max_quantity"
    case groups
    case allergens
    case availability
    case item
    case variant
    case variantPrices = "variant_prices"
    case freeQuantity = "free_quantity"
    case refundUnder = "refund_under"
    case recipe
    case diets
    case nutrition
    case containers
    case taxClass = "tax_class"
    case minimumAge = "minimum_age"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    priceMinor = try c.decodeIfPresent(Int64.self, forKey: .priceMinor) ?? 0
    defaultQuantity = try c.decodeIfPresent(Int32.self, forKey: .defaultQuantity) ?? 0
    maxQuantity = try c.decodeIfPresent(Int32.self, forKey: .maxQuantity)
    groups = try c.decodeIfPresent([String].self, forKey: .groups) ?? []
    allergens = try c.decodeIfPresent([AllergenDeclaration].self, forKey: .allergens) ?? []
    availability = try c.decodeIfPresent(Availability.self, forKey: .availability)
    item = try c.decodeIfPresent(String.self, forKey: .item)
    variant = try c.decodeIfPresent(String.self, forKey: .variant)
    variantPrices = try c.decodeIfPresent([VariantPrice].self, forKey: .variantPrices) ?? []
    freeQuantity = try c.decodeIfPresent(Int32.self, forKey: .freeQuantity) ?? 0
    refundUnder = try c.decodeIfPresent(Int32.self, forKey: .refundUnder) ?? 0
    recipe = try c.decodeIfPresent([RecipePart].self, forKey: .recipe) ?? []
    diets = try c.decodeIfPresent([String].self, forKey: .diets) ?? []
    nutrition = try c.decodeIfPresent([NutrientAmount].self, forKey: .nutrition) ?? []
    containers = try c.decodeIfPresent([ContainerUse].self, forKey: .containers) ?? []
    taxClass = try c.decodeIfPresent(String.self, forKey: .taxClass)
    minimumAge = try c.decodeIfPresent(Int32.self, forKey: .minimumAge) ?? 0
  }
}

public struct OptionGroup: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  public var minQuantity: Int32
  /// absent: no limit
  public var maxQuantity: Int32?
  public var freeQuantity: Int32
  public var priceMethod: PriceMethod
  public var options: [Option]
  /// which units are free
  public var freeRule: FreeRule
  /// different options at least
  public var minDistinct: Int32
  public var maxDistinct: Int32?
  /// with `sequence`: the price of the n-th unit; the last repeats
  public var sequenceMinor: [Int64]
  /// instead, by the variant of the line
  public var variantSequences: [VariantSequence]
  /// equal parts that the choices cover together
  public var portions: Int32
  /// those that its options may carry
  public var preModifiers: [String]

  public init(ref: String, name: LocalizedText? = nil, minQuantity: Int32 = 0, maxQuantity: Int32? = nil, freeQuantity: Int32 = 0, priceMethod: PriceMethod = .sum, options: [Option] = [], freeRule: FreeRule = .cheapest, minDistinct: Int32 = 0, maxDistinct: Int32? = nil, sequenceMinor: [Int64] = [], variantSequences: [VariantSequence] = [], portions: Int32 = 0, preModifiers: [String] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case minQuantity = "min_quantity"
    case maxQuantity = "max_quantity"
    case freeQuantity = "free_quantity"
    case priceMethod = "price_method"
    case options
    case freeRule = "free_rule"
    case minDistinct = "min_distinct"
    case maxDistinct = "max_distinct"
    case sequenceMinor = "sequence_minor"
    case variantSequences = "variant_sequences"
    case portions
    case preModifiers = "pre_modifiers"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    minQuantity = try c.decodeIfPresent(Int32.self, forKey: .minQuantity) ?? 0
    maxQuantity = try c.decodeIfPresent(Int32.self, forKey: .maxQuantity)
    freeQuantity = try c.decodeIfPresent(Int32.self, forKey: .freeQuantity) ?? 0
    priceMethod = try c.decodeIfPresent(PriceMethod.self, forKey: .priceMethod) ?? .sum
    options = try c.decodeIfPresent([Option].self, forKey: .options) ?? []
    freeRule = try c.decodeIfPresent(FreeRule.self, forKey: .freeRule) ?? .cheapest
    minDistinct = try c.decodeIfPresent(Int32.self, forKey: .minDistinct) ?? 0
    maxDistinct = try c.decodeIfPresent(Int32.self, forKey: .maxDistinct)
    sequenceMinor = try c.decodeIfPresent([Int64].self, forKey: .sequenceMinor) ?? []
    variantSequences = try c.decodeIfPresent([VariantSequence].self, forKey: .variantSequences) ?? []
    portions = try c.decodeIfPresent(Int32.self, forKey: .portions) ?? 0
    preModifiers = try c.decodeIfPresent([String].self, forKey: .preModifiers) ?? []
  }
}

public struct Variant: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  public var priceMinor: Int64
  public var availability: Availability?
  /// groups that it opens besides the item's
  public var groups: [String]
  public var recipe: [RecipePart]
  public var nutrition: [NutrientAmount]
  public var containers: [ContainerUse]
  /// false: only as an option of another item
  public var soldAlone: Bool

  public init(ref: String, name: LocalizedText? = nil, priceMinor: Int64, availability: Availability? = nil, groups: [String] = [], recipe: [RecipePart] = [], nutrition: [NutrientAmount] = [], containers: [ContainerUse] = [], soldAlone: Bool = true) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case priceMinor = "price_minor"
    case availability
    case groups
    case recipe
    case nutrition
    case containers
    case soldAlone = "sold_alone"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    priceMinor = try c.decode(Int64.self, forKey: .priceMinor)
    availability = try c.decodeIfPresent(Availability.self, forKey: .availability)
    groups = try c.decodeIfPresent([String].self, forKey: .groups) ?? []
    recipe = try c.decodeIfPresent([RecipePart].self, forKey: .recipe) ?? []
    nutrition = try c.decodeIfPresent([NutrientAmount].self, forKey: .nutrition) ?? []
    containers = try c.decodeIfPresent([ContainerUse].self, forKey: .containers) ?? []
    soldAlone = try c.decodeIfPresent(Bool.self, forKey: .soldAlone) ?? true
  }
}

public struct Item: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  public var description: LocalizedText?
  /// not used when there are variants
  public var priceMinor: Int64
  public var variants: [Variant]
  public var groups: [String]
  public var taxClass: String?
  /// an allergen that is not listed is unknown
  public var allergens: [AllergenDeclaration]
  public var diets: [String]
  public var images: [Image]
  public var availability: Availability?
  /// per line
  public var maxQuantity: Int32?
  /// false: only as an option of another item
  public var soldAlone: Bool
  /// bounds that hold under this item only
  public var groupOverrides: [GroupOverride]
  /// absent: sold by the piece
  public var measure: Measure?
  /// a set menu: taxed as the items that its options serve
  public var combo: Bool
  public var recipe: [RecipePart]
  /// of one piece before options, besides the recipe
  public var nutrition: [NutrientAmount]
  public var containers: [ContainerUse]
  public var tags: [String]
  /// years
  public var minimumAge: Int32
  /// kitchen minutes of one piece; absent: as the venue says
  public var preparationMinutes: Int32

  public init(ref: String, name: LocalizedText? = nil, description: LocalizedText? = nil, priceMinor: Int64, variants: [Variant] = [], groups: [String] = [], taxClass: String? = nil, allergens: [AllergenDeclaration] = [], diets: [String] = [], images: [Image] = [], availability: Availability? = nil, maxQuantity: Int32? = nil, soldAlone: Bool = true, groupOverrides: [GroupOverride] = [], measure: Measure? = nil, combo: Bool = false, recipe: [RecipePart] = [], nutrition: [NutrientAmount] = [], containers: [ContainerUse] = [], tags: [String] = [], minimumAge: Int32 = 0, preparationMinutes: Int32 = 0) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case description
    case priceMinor = "price_minor"
    case variants
    case groups
    case taxClass = "tax_class"
    case allergens
    case diets
    case images
    case availability
    case maxQuantity = "max_quantity"
    case soldAlone = "sold_alone"
    case groupOverrides = "group_overrides"
    case measure
    case combo
    case recipe
    case nutrition
    case containers
    case tags
    case minimumAge = "minimum_age"
    case preparationMinutes = "preparation_minutes"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    description = try c.decodeIfPresent(LocalizedText.self, forKey: .description)
    priceMinor = try c.decode(Int64.self, forKey: .priceMinor)
    variants = try c.decodeIfPresent([Variant].self, forKey: .variants) ?? []
    groups = try c.decodeIfPresent([String].self, forKey: .groups) ?? []
    taxClass = try c.decodeIfPresent(String.self, forKey: .taxClass)
    allergens = try c.decodeIfPresent([AllergenDeclaration].self, forKey: .allergens) ?? []
    diets = try c.decodeIfPresent([String].self, forKey: .diets) ?? []
    images = try c.decodeIfPresent([Image].self, forKey: .images) ?? []
    availability = try c.decodeIfPresent(Availability.self, forKey: .availability)
    maxQuantity = try c.decodeIfPresent(Int32.self, forKey: .maxQuantity)
    soldAlone = try c.decodeIfPresent(Bool.self, forKey: .soldAlone) ?? true
    groupOverrides = try c.decodeIfPresent([GroupOverride].self, forKey: .groupOverrides) ?? []
    measure = try c.decodeIfPresent(Measure.self, forKey: .measure)
    combo = try c.decodeIfPresent(Bool.self, forKey: .combo) ?? false
    recipe = try c.decodeIfPresent([RecipePart].self, forKey: .recipe) ?? []
    nutrition = try c.decodeIfPresent([NutrientAmount].self, forKey: .nutrition) ?? []
    containers = try c.decodeIfPresent([ContainerUse].self, forKey: .containers) ?? []
    tags = try c.decodeIfPresent([String].self, forKey: .tags) ?? []
    minimumAge = try c.decodeIfPresent(Int32.self, forKey: .minimumAge) ?? 0
    preparationMinutes = try c.decodeIfPresent(Int32.self, forKey: .preparationMinutes) ?? 0
  }
}

public struct Section: Codable, Hashable, Sendable {
  public var ref: String
  public var name: LocalizedText?
  public var description: LocalizedText?
  public var items: [String]
  public var sections: [Section]
  public var availability: Availability?

  public init(ref: String, name: LocalizedText? = nil, description: LocalizedText? = nil, items: [String] = [], sections: [Section] = [], availability: Availability? = nil) {
    self.ref = ref
    self.name = name
    self.description = description
    self.items = items
    self.sections = sections
    self.availability = availability
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case name
    case description
    case items
    case sections
    case availability
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    description = try c.decodeIfPresent(LocalizedText.self, forKey: .description)
    items = try c.decodeIfPresent([String].self, forKey: .items) ?? []
    sections = try c.decodeIfPresent([Section].self, forKey: .sections) ?? []
    availability = try c.decodeIfPresent(Availability.self, forKey: .availability)
  }
}

public struct Selection: Codable, Hashable, Sendable {
  public var group: String
  public var option: String
  public var quantity: Int32
  public var selections: [Selection]
  /// a pre-modifier of the menu
  public var modifier: String?

  public init(group: String, option: String, quantity: Int32 = 1, selections: [Selection] = [], modifier: String? = nil) {
    self.group = group
    self.option = option
    self.quantity = quantity
    self.selections = selections
    self.modifier = modifier
  }

  private enum CodingKeys: String, CodingKey {
    case group
    case option
    case quantity
    case selections
    case modifier
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    group = try c.decode(String.self, forKey: .group)
    option = try c.decode(String.self, forKey: .option)
    quantity = try c.decodeIfPresent(Int32.self, forKey: .quantity) ?? 1
    selections = try c.decodeIfPresent([Selection].self, forKey: .selections) ?? []
    modifier = try c.decodeIfPresent(String.self, forKey: .modifier)
  }
}

public struct CompleteSelection: Codable, Hashable, Sendable {
  public var variant: String?
  public var selections: [Selection]
  public var unitMinor: Int64

  public init(variant: String? = nil, selections: [Selection] = [], unitMinor: Int64) {
    self.variant = variant
    self.selections = selections
    self.unitMinor = unitMinor
  }

  private enum CodingKeys: String, CodingKey {
    case variant
    case selections
    case unitMinor = "unit_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    variant = try c.decodeIfPresent(String.self, forKey: .variant)
    selections = try c.decodeIfPresent([Selection].self, forKey: .selections) ?? []
    unitMinor = try c.decode(Int64.self, forKey: .unitMinor)
  }
}

public struct TaxRule: Codable, Hashable, Sendable {
  public var ref: String
  public var taxClass: String
  /// none: all
  public var fulfilments: [Fulfilment]
  /// parts per million: 55000 is 5.5 %
  public var rate: Int64
  /// prices contain the tax; false: it is added
  public var included: Bool
  /// venue date, inclusive
  public var from: String?
  /// venue date, inclusive
  public var until: String?
  /// none: everywhere
  public var places: [String]
  /// absent: tax_mode of the rules
  public var mode: Rounding?
  /// who pays it to the state
  public var remitter: Remitter

  public init(ref: String, taxClass: String, fulfilments: [Fulfilment] = [], rate: Int64, included: Bool = true, from: String? = nil, until: String? = nil, places: [String] = [], mode: Rounding? = nil, remitter: Remitter = .venue) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case taxClass = "tax_class"
    case fulfilments
    case rate
    case included
    case from
    case until
    case places
    case mode
    case remitter
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    taxClass = try c.decode(String.self, forKey: .taxClass)
    fulfilments = try c.decodeIfPresent([Fulfilment].self, forKey: .fulfilments) ?? []
    rate = try c.decode(Int64.self, forKey: .rate)
    included = try c.decodeIfPresent(Bool.self, forKey: .included) ?? true
    from = try c.decodeIfPresent(String.self, forKey: .from)
    until = try c.decodeIfPresent(String.self, forKey: .until)
    places = try c.decodeIfPresent([String].self, forKey: .places) ?? []
    mode = try c.decodeIfPresent(Rounding.self, forKey: .mode)
    remitter = try c.decodeIfPresent(Remitter.self, forKey: .remitter) ?? .venue
  }
}

public struct FeeRule: Codable, Hashable, Sendable {
  public var ref: String
  public var kind: FeeKind
  public var name: LocalizedText?
  /// none: all
  public var fulfilments: [Fulfilment]
  public var amountMinor: Int64
  /// parts per million: 55000 is 5.5 %; of the goods after discounts
  public var rate: Int64?
  public var minMinor: Int64?
  public var maxMinor: Int64?
  /// minor units; applies from this subtotal on
  public var subtotalFrom: Int64?
  /// minor units; applies below this subtotal
  public var subtotalBelow: Int64?
  public var distanceFromM: Int64?
  public var distanceBelowM: Int64?
  /// charges what is missing to subtotal_below
  public var topsUp: Bool
  public var taxClass: String?
  /// what rate and subtotal bounds are measured on
  public var base: FeeBase
  /// delivery zones; none: all
  public var zones: [String]
  /// none: all
  public var channels: [String]
  public var weightFromG: Int64?
  public var weightBelowG: Int64?
  /// absent: always
  public var calendar: Calendar?
  /// true: only when paid in cash; false: only when not
  public var cash: Bool?
  /// metres beyond distance_from_m for which step_minor is charged
  public var stepM: Int64
  public var stepMinor: Int64
  /// taxed at the rates of the goods, in proportion
  public var taxAsGoods: Bool

  public init(ref: String, kind: FeeKind, name: LocalizedText? = nil, fulfilments: [Fulfilment] = [], amountMinor: Int64 = 0, rate: Int64? = nil, minMinor: Int64? = nil, maxMinor: Int64? = nil, subtotalFrom: Int64? = nil, subtotalBelow: Int64? = nil, distanceFromM: Int64? = nil, distanceBelowM: Int64? = nil, topsUp: Bool = false, taxClass: String? = nil, base: FeeBase = .afterDiscounts, zones: [String] = [], channels: [String] = [], weightFromG: Int64? = nil, weightBelowG: Int64? = nil, calendar: Calendar? = nil, cash: Bool? = nil, stepM: Int64 = 0, stepMinor: Int64 = 0, taxAsGoods: Bool = false) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case kind
    case name
    case fulfilments
    case amountMinor = "amount_minor"
    case rate
    case minMinor = "min_minor"
    case maxMinor = "max_minor"
    case subtotalFrom = "subtotal_from"
    case subtotalBelow = "subtotal_below"
    case distanceFromM = "distance_from_m"
    case distanceBelowM = "distance_below_m"
    case topsUp = "tops_up"
    case taxClass = "tax_class"
    case base
    case zones
    case channels
    case weightFromG = "weight_from_g"
    case weightBelowG = "weight_below_g"
    case calendar
    case cash
    case stepM = "step_m"
    case stepMinor = "step_minor"
    case taxAsGoods = "tax_as_goods"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    kind = try c.decode(FeeKind.self, forKey: .kind)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    fulfilments = try c.decodeIfPresent([Fulfilment].self, forKey: .fulfilments) ?? []
    amountMinor = try c.decodeIfPresent(Int64.self, forKey: .amountMinor) ?? 0
    rate = try c.decodeIfPresent(Int64.self, forKey: .rate)
    minMinor = try c.decodeIfPresent(Int64.self, forKey: .minMinor)
    maxMinor = try c.decodeIfPresent(Int64.self, forKey: .maxMinor)
    subtotalFrom = try c.decodeIfPresent(Int64.self, forKey: .subtotalFrom)
    subtotalBelow = try c.decodeIfPresent(Int64.self, forKey: .subtotalBelow)
    distanceFromM = try c.decodeIfPresent(Int64.self, forKey: .distanceFromM)
    distanceBelowM = try c.decodeIfPresent(Int64.self, forKey: .distanceBelowM)
    topsUp = try c.decodeIfPresent(Bool.self, forKey: .topsUp) ?? false
    taxClass = try c.decodeIfPresent(String.self, forKey: .taxClass)
    base = try c.decodeIfPresent(FeeBase.self, forKey: .base) ?? .afterDiscounts
    zones = try c.decodeIfPresent([String].self, forKey: .zones) ?? []
    channels = try c.decodeIfPresent([String].self, forKey: .channels) ?? []
    weightFromG = try c.decodeIfPresent(Int64.self, forKey: .weightFromG)
    weightBelowG = try c.decodeIfPresent(Int64.self, forKey: .weightBelowG)
    calendar = try c.decodeIfPresent(Calendar.self, forKey: .calendar)
    cash = try c.decodeIfPresent(Bool.self, forKey: .cash)
    stepM = try c.decodeIfPresent(Int64.self, forKey: .stepM) ?? 0
    stepMinor = try c.decodeIfPresent(Int64.self, forKey: .stepMinor) ?? 0
    taxAsGoods = try c.decodeIfPresent(Bool.self, forKey: .taxAsGoods) ?? false
  }
}

public struct GoodsSet: Codable, Hashable, Sendable {
  /// none: all
  public var items: [String]
  /// none: all
  public var variants: [String]
  /// none: all
  public var tags: [String]
  /// none: all
  public var taxClasses: [String]
  /// how many units
  public var count: Int32

  public init(items: [String] = [], variants: [String] = [], tags: [String] = [], taxClasses: [String] = [], count: Int32 = 1) {
    self.items = items
    self.variants = variants
    self.tags = tags
    self.taxClasses = taxClasses
    self.count = count
  }

  private enum CodingKeys: String, CodingKey {
    case items
    case variants
    case tags
    case taxClasses = "tax_classes"
    case count
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    items = try c.decodeIfPresent([String].self, forKey: .items) ?? []
    variants = try c.decodeIfPresent([String].self, forKey: .variants) ?? []
    tags = try c.decodeIfPresent([String].self, forKey: .tags) ?? []
    taxClasses = try c.decodeIfPresent([String].self, forKey: .taxClasses) ?? []
    count = try c.decodeIfPresent(Int32.self, forKey: .count) ?? 1
  }
}

public struct SpendTier: Codable, Hashable, Sendable {
  /// minor units of goods before discounts
  public var fromMinor: Int64
  /// parts per million: 55000 is 5.5 %
  public var rate: Int64
  public var amountMinor: Int64

  public init(fromMinor: Int64, rate: Int64 = 0, amountMinor: Int64 = 0) {
    self.fromMinor = fromMinor
    self.rate = rate
    self.amountMinor = amountMinor
  }

  private enum CodingKeys: String, CodingKey {
    case fromMinor = "from_minor"
    case rate
    case amountMinor = "amount_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    fromMinor = try c.decode(Int64.self, forKey: .fromMinor)
    rate = try c.decodeIfPresent(Int64.self, forKey: .rate) ?? 0
    amountMinor = try c.decodeIfPresent(Int64.self, forKey: .amountMinor) ?? 0
  }
}

public struct FundingShare: Codable, Hashable, Sendable {
  public var funder: Funder
  /// parts per million: 55000 is 5.5 %; of the reduction
  public var share: Int64
  /// which chain or partner
  public var party: String?

  public init(funder: Funder, share: Int64, party: String? = nil) {
    self.funder = funder
    self.share = share
    self.party = party
  }

  private enum CodingKeys: String, CodingKey {
    case funder
    case share
    case party
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    funder = try c.decode(Funder.self, forKey: .funder)
    share = try c.decode(Int64.self, forKey: .share)
    party = try c.decodeIfPresent(String.self, forKey: .party)
  }
}

public struct StackExclusion: Codable, Hashable, Sendable {
  public var a: String
  /// the same as a: only one of the class
  public var b: String

  public init(a: String, b: String) {
    self.a = a
    self.b = b
  }

  private enum CodingKeys: String, CodingKey {
    case a
    case b
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    a = try c.decode(String.self, forKey: .a)
    b = try c.decode(String.self, forKey: .b)
  }
}

public struct Promotion: Codable, Hashable, Sendable {
  public var ref: String
  public var kind: PromotionKind
  public var name: LocalizedText?
  /// absent: applies by itself
  public var code: String?
  /// parts per million: 55000 is 5.5 %
  public var rate: Int64
  public var amountMinor: Int64
  public var maxMinor: Int64?
  /// minor units of goods before discounts
  public var minSubtotal: Int64?
  /// none: all
  public var items: [String]
  /// none: all
  public var fulfilments: [Fulfilment]
  public var from: Instant?
  /// exclusive
  public var until: Instant?
  public var exclusive: Bool
  /// none: all
  public var variants: [String]
  /// none: all
  public var tags: [String]
  /// none: all
  public var taxClasses: [String]
  public var withoutItems: [String]
  public var withoutTags: [String]
  /// minor units of the goods that it hits, before discounts
  public var minTarget: Int64?
  /// units that must be hit
  public var minQuantity: Int32
  /// units that are reduced at most
  public var maxQuantity: Int32?
  /// units that are left out
  public var skipQuantity: Int32
  public var skipOrder: UnitOrder
  /// which units are taken
  public var order: UnitOrder
  public var tiers: [SpendTier]
  public var buyQuantity: Int32
  public var getQuantity: Int32
  /// bought and reduced units are of one item and variant
  public var sameItem: Bool
  /// what makes a bundle, what must be bought, or what the cart must hold
  public var sets: [GoodsSet]
  /// absent: no limit
  public var maxApplications: Int32?
  /// none: all
  public var channels: [String]
  /// absent: always
  public var calendar: Calendar?
  public var stackClass: String?
  /// none: the venue bears it
  public var funding: [FundingShare]
  /// how often it is redeemed by all
  public var limitTotal: Int64?
  /// how often one customer redeems it
  public var limitPerCustomer: Int64?

  public init(ref: String, kind: PromotionKind, name: LocalizedText? = nil, code: String? = nil, rate: Int64 = 0, amountMinor: Int64 = 0, maxMinor: Int64? = nil, minSubtotal: Int64? = nil, items: [String] = [], fulfilments: [Fulfilment] = [], from: Instant? = nil, until: Instant? = nil, exclusive: Bool = false, variants: [String] = [], tags: [String] = [], taxClasses: [String] = [], withoutItems: [String] = [], withoutTags: [String] = [], minTarget: Int64? = nil, minQuantity: Int32 = 0, maxQuantity: Int32? = nil, skipQuantity: Int32 = 0, skipOrder: UnitOrder = .cheapest, order: UnitOrder = .cheapest, tiers: [SpendTier] = [], buyQuantity: Int32 = 1, getQuantity: Int32 = 1, sameItem: Bool = false, sets: [GoodsSet] = [], maxApplications: Int32? = nil, channels: [String] = [], calendar: Calendar? = nil, stackClass: String? = nil, funding: [FundingShare] = [], limitTotal: Int64? = nil, limitPerCustomer: Int64? = nil) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case kind
    case name
    case code
    case rate
    case amountMinor = "amount_minor"
    case maxMinor = "max_minor"
    case minSubtotal = "min_subtotal"
    case items
    case fulfilments
    case from
    case until
    case exclusive
    case variants
    case tags
    case taxClasses = "tax_classes"
    case withoutItems = "without_items"
    case withoutTags = "without_tags"
    case minTarget = "min_target"
    case minQuantity = "min_quantity"
    case maxQuantity = "max_quantity"
    case skipQuantity = "skip_quantity"
    case skipOrder = "skip_order"
    case order
    case tiers
    case buyQuantity = "buy_quantity"
    case getQuantity = "get_quantity"
    case sameItem = "same_item"
    case sets
    case maxApplications = "max_applications"
    case channels
    case calendar
    case stackClass = "stack_class"
    case funding
    case limitTotal = "limit_total"
    case limitPerCustomer = "limit_per_customer"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    kind = try c.decode(PromotionKind.self, forKey: .kind)
    name = try c.decodeIfPresent(LocalizedText.self, forKey: .name)
    code = try c.decodeIfPresent(String.self, forKey: .code)
    rate = try c.decodeIfPresent(Int64.self, forKey: .rate) ?? 0
    amountMinor = try c.decodeIfPresent(Int64.self, forKey: .amountMinor) ?? 0
    maxMinor = try c.decodeIfPresent(Int64.self, forKey: .maxMinor)
    minSubtotal = try c.decodeIfPresent(Int64.self, forKey: .minSubtotal)
    items = try c.decodeIfPresent([String].self, forKey: .items) ?? []
    fulfilments = try c.decodeIfPresent([Fulfilment].self, forKey: .fulfilments) ?? []
    from = try c.decodeIfPresent(Instant.self, forKey: .from)
    until = try c.decodeIfPresent(Instant.self, forKey: .until)
    exclusive = try c.decodeIfPresent(Bool.self, forKey: .exclusive) ?? false
    variants = try c.decodeIfPresent([String].self, forKey: .variants) ?? []
    tags = try c.decodeIfPresent([String].self, forKey: .tags) ?? []
    taxClasses = try c.decodeIfPresent([String].self, forKey: .taxClasses) ?? []
    withoutItems = try c.decodeIfPresent([String].self, forKey: .withoutItems) ?? []
    withoutTags = try c.decodeIfPresent([String].self, forKey: .withoutTags) ?? []
    minTarget = try c.decodeIfPresent(Int64.self, forKey: .minTarget)
    minQuantity = try c.decodeIfPresent(Int32.self, forKey: .minQuantity) ?? 0
    maxQuantity = try c.decodeIfPresent(Int32.self, forKey: .maxQuantity)
    skipQuantity = try c.decodeIfPresent(Int32.self, forKey: .skipQuantity) ?? 0
    skipOrder = try c.decodeIfPresent(UnitOrder.self, forKey: .skipOrder) ?? .cheapest
    order = try c.decodeIfPresent(UnitOrder.self, forKey: .order) ?? .cheapest
    tiers = try c.decodeIfPresent([SpendTier].self, forKey: .tiers) ?? []
    buyQuantity = try c.decodeIfPresent(Int32.self, forKey: .buyQuantity) ?? 1
    getQuantity = try c.decodeIfPresent(Int32.self, forKey: .getQuantity) ?? 1
    sameItem = try c.decodeIfPresent(Bool.self, forKey: .sameItem) ?? false
    sets = try c.decodeIfPresent([GoodsSet].self, forKey: .sets) ?? []
    maxApplications = try c.decodeIfPresent(Int32.self, forKey: .maxApplications)
    channels = try c.decodeIfPresent([String].self, forKey: .channels) ?? []
    calendar = try c.decodeIfPresent(Calendar.self, forKey: .calendar)
    stackClass = try c.decodeIfPresent(String.self, forKey: .stackClass)
    funding = try c.decodeIfPresent([FundingShare].self, forKey: .funding) ?? []
    limitTotal = try c.decodeIfPresent(Int64.self, forKey: .limitTotal)
    limitPerCustomer = try c.decodeIfPresent(Int64.self, forKey: .limitPerCustomer)
  }
}

public struct Step: Codable, Hashable, Sendable {
  public var kind: StepKind
  /// index of a step, -1: none
  public var parent: Int32
  /// index of a line, -1: the whole cart
  public var line: Int32
  public var ref: String?
  public var baseMinor: Int64
  /// a quantity, or a rate in parts per million
  public var factor: Int64
  /// what rounding dropped, in millionths of a minor unit
  public var remainder: Int64
  public var amountMinor: Int64
  /// how it was rounded; absent: it was exact
  public var mode: Rounding?

  public init(kind: StepKind, parent: Int32 = -1, line: Int32 = -1, ref: String? = nil, baseMinor: Int64 = 0, factor: Int64 = 1, remainder: Int64 = 0, amountMinor: Int64, mode: Rounding? = nil) {
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

  private enum CodingKeys: String, CodingKey {
    case kind
    case parent
    case line
    case ref
    case baseMinor = "base_minor"
    case factor
    case remainder
    case amountMinor = "amount_minor"
    case mode
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    kind = try c.decode(StepKind.self, forKey: .kind)
    parent = try c.decodeIfPresent(Int32.self, forKey: .parent) ?? -1
    line = try c.decodeIfPresent(Int32.self, forKey: .line) ?? -1
    ref = try c.decodeIfPresent(String.self, forKey: .ref)
    baseMinor = try c.decodeIfPresent(Int64.self, forKey: .baseMinor) ?? 0
    factor = try c.decodeIfPresent(Int64.self, forKey: .factor) ?? 1
    remainder = try c.decodeIfPresent(Int64.self, forKey: .remainder) ?? 0
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
    mode = try c.decodeIfPresent(Rounding.self, forKey: .mode)
  }
}

public struct QuotePart: Codable, Hashable, Sendable {
  public var item: String?
  public var option: String?
  public var grossMinor: Int64
  public var discountMinor: Int64
  public var taxMinor: Int64
  public var taxIncluded: Bool
  public var taxRule: String?
  public var remitter: Remitter

  public init(item: String? = nil, option: String? = nil, grossMinor: Int64, discountMinor: Int64 = 0, taxMinor: Int64 = 0, taxIncluded: Bool = true, taxRule: String? = nil, remitter: Remitter = .venue) {
    self.item = item
    self.option = option
    self.grossMinor = grossMinor
    self.discountMinor = discountMinor
    self.taxMinor = taxMinor
    self.taxIncluded = taxIncluded
    self.taxRule = taxRule
    self.remitter = remitter
  }

  private enum CodingKeys: String, CodingKey {
    case item
    case option
    case grossMinor = "gross_minor"
    case discountMinor = "discount_minor"
    case taxMinor = "tax_minor"
    case taxIncluded = "tax_included"
    case taxRule = "tax_rule"
    case remitter
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    item = try c.decodeIfPresent(String.self, forKey: .item)
    option = try c.decodeIfPresent(String.self, forKey: .option)
    grossMinor = try c.decode(Int64.self, forKey: .grossMinor)
    discountMinor = try c.decodeIfPresent(Int64.self, forKey: .discountMinor) ?? 0
    taxMinor = try c.decodeIfPresent(Int64.self, forKey: .taxMinor) ?? 0
    taxIncluded = try c.decodeIfPresent(Bool.self, forKey: .taxIncluded) ?? true
    taxRule = try c.decodeIfPresent(String.self, forKey: .taxRule)
    remitter = try c.decodeIfPresent(Remitter.self, forKey: .remitter) ?? .venue
  }
}

public struct FundedAmount: Codable, Hashable, Sendable {
  public var funder: Funder
  public var party: String?
  public var amountMinor: Int64

  public init(funder: Funder, party: String? = nil, amountMinor: Int64) {
    self.funder = funder
    self.party = party
    self.amountMinor = amountMinor
  }

  private enum CodingKeys: String, CodingKey {
    case funder
    case party
    case amountMinor = "amount_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    funder = try c.decode(Funder.self, forKey: .funder)
    party = try c.decodeIfPresent(String.self, forKey: .party)
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
  }
}

public struct UnusedCode: Codable, Hashable, Sendable {
  public var code: String
  public var reason: UnusedReason
  /// the promotion, where there is one
  public var ref: String?

  public init(code: String, reason: UnusedReason, ref: String? = nil) {
    self.code = code
    self.reason = reason
    self.ref = ref
  }

  private enum CodingKeys: String, CodingKey {
    case code
    case reason
    case ref
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    code = try c.decode(String.self, forKey: .code)
    reason = try c.decode(UnusedReason.self, forKey: .reason)
    ref = try c.decodeIfPresent(String.self, forKey: .ref)
  }
}

public struct QuoteLine: Codable, Hashable, Sendable {
  public var id: Id
  public var item: String
  public var variant: String?
  public var quantity: Int32
  public var unitMinor: Int64
  public var grossMinor: Int64
  public var discountMinor: Int64
  public var taxMinor: Int64
  public var taxIncluded: Bool
  public var taxRule: String?
  public var remitter: Remitter
  /// none: taxed as a whole
  public var parts: [QuotePart]

  public init(id: Id, item: String, variant: String? = nil, quantity: Int32, unitMinor: Int64, grossMinor: Int64, discountMinor: Int64 = 0, taxMinor: Int64 = 0, taxIncluded: Bool = true, taxRule: String? = nil, remitter: Remitter = .venue, parts: [QuotePart] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case item
    case variant
    case quantity
    case unitMinor = "unit_minor"
    case grossMinor = "gross_minor"
    case discountMinor = "discount_minor"
    case taxMinor = "tax_minor"
    case taxIncluded = "tax_included"
    case taxRule = "tax_rule"
    case remitter
    case parts
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    item = try c.decode(String.self, forKey: .item)
    variant = try c.decodeIfPresent(String.self, forKey: .variant)
    quantity = try c.decode(Int32.self, forKey: .quantity)
    unitMinor = try c.decode(Int64.self, forKey: .unitMinor)
    grossMinor = try c.decode(Int64.self, forKey: .grossMinor)
    discountMinor = try c.decodeIfPresent(Int64.self, forKey: .discountMinor) ?? 0
    taxMinor = try c.decodeIfPresent(Int64.self, forKey: .taxMinor) ?? 0
    taxIncluded = try c.decodeIfPresent(Bool.self, forKey: .taxIncluded) ?? true
    taxRule = try c.decodeIfPresent(String.self, forKey: .taxRule)
    remitter = try c.decodeIfPresent(Remitter.self, forKey: .remitter) ?? .venue
    parts = try c.decodeIfPresent([QuotePart].self, forKey: .parts) ?? []
  }
}

public struct QuoteFee: Codable, Hashable, Sendable {
  public var ref: String
  public var kind: FeeKind
  public var grossMinor: Int64
  public var discountMinor: Int64
  public var taxMinor: Int64
  public var taxIncluded: Bool
  public var taxRule: String?
  public var remitter: Remitter
  /// how many containers
  public var quantity: Int32
  /// none: taxed as a whole
  public var parts: [QuotePart]

  public init(ref: String, kind: FeeKind, grossMinor: Int64, discountMinor: Int64 = 0, taxMinor: Int64 = 0, taxIncluded: Bool = true, taxRule: String? = nil, remitter: Remitter = .venue, quantity: Int32 = 1, parts: [QuotePart] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case kind
    case grossMinor = "gross_minor"
    case discountMinor = "discount_minor"
    case taxMinor = "tax_minor"
    case taxIncluded = "tax_included"
    case taxRule = "tax_rule"
    case remitter
    case quantity
    case parts
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    kind = try c.decode(FeeKind.self, forKey: .kind)
    grossMinor = try c.decode(Int64.self, forKey: .grossMinor)
    discountMinor = try c.decodeIfPresent(Int64.self, forKey: .discountMinor) ?? 0
    taxMinor = try c.decodeIfPresent(Int64.self, forKey: .taxMinor) ?? 0
    taxIncluded = try c.decodeIfPresent(Bool.self, forKey: .taxIncluded) ?? true
    taxRule = try c.decodeIfPresent(String.self, forKey: .taxRule)
    remitter = try c.decodeIfPresent(Remitter.self, forKey: .remitter) ?? .venue
    quantity = try c.decodeIfPresent(Int32.self, forKey: .quantity) ?? 1
    parts = try c.decodeIfPresent([QuotePart].self, forKey: .parts) ?? []
  }
}

public struct QuoteDiscount: Codable, Hashable, Sendable {
  public var ref: String
  public var code: String?
  /// zero or more
  public var amountMinor: Int64
  /// sums to the amount; none: the venue bears it
  public var funded: [FundedAmount]
  /// how often it applied
  public var applications: Int32

  public init(ref: String, code: String? = nil, amountMinor: Int64, funded: [FundedAmount] = [], applications: Int32 = 1) {
    self.ref = ref
    self.code = code
    self.amountMinor = amountMinor
    self.funded = funded
    self.applications = applications
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case code
    case amountMinor = "amount_minor"
    case funded
    case applications
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    code = try c.decodeIfPresent(String.self, forKey: .code)
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
    funded = try c.decodeIfPresent([FundedAmount].self, forKey: .funded) ?? []
    applications = try c.decodeIfPresent(Int32.self, forKey: .applications) ?? 1
  }
}

public struct QuoteTax: Codable, Hashable, Sendable {
  public var ref: String
  /// parts per million: 55000 is 5.5 %
  public var rate: Int64
  public var included: Bool
  public var baseMinor: Int64
  public var taxMinor: Int64
  public var remitter: Remitter

  public init(ref: String, rate: Int64, included: Bool = true, baseMinor: Int64, taxMinor: Int64, remitter: Remitter = .venue) {
    self.ref = ref
    self.rate = rate
    self.included = included
    self.baseMinor = baseMinor
    self.taxMinor = taxMinor
    self.remitter = remitter
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case rate
    case included
    case baseMinor = "base_minor"
    case taxMinor = "tax_minor"
    case remitter
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    rate = try c.decode(Int64.self, forKey: .rate)
    included = try c.decodeIfPresent(Bool.self, forKey: .included) ?? true
    baseMinor = try c.decode(Int64.self, forKey: .baseMinor)
    taxMinor = try c.decode(Int64.self, forKey: .taxMinor)
    remitter = try c.decodeIfPresent(Remitter.self, forKey: .remitter) ?? .venue
  }
}

public struct FeeBand: Codable, Hashable, Sendable {
  public var ref: String
  public var kind: FeeKind
  /// goods from this value on
  public var fromMinor: Int64
  /// goods below this value; absent: no end
  public var belowMinor: Int64?
  /// with tops_up: at most
  public var amountMinor: Int64
  /// parts per million: 55000 is 5.5 %; of the goods
  public var rate: Int64?
  public var topsUp: Bool

  public init(ref: String, kind: FeeKind, fromMinor: Int64 = 0, belowMinor: Int64? = nil, amountMinor: Int64 = 0, rate: Int64? = nil, topsUp: Bool = false) {
    self.ref = ref
    self.kind = kind
    self.fromMinor = fromMinor
    self.belowMinor = belowMinor
    self.amountMinor = amountMinor
    self.rate = rate
    self.topsUp = topsUp
  }

  private enum CodingKeys: String, CodingKey {
    case ref
    case kind
    case fromMinor = "from_minor"
    case belowMinor = "below_minor"
    case amountMinor = "amount_minor"
    case rate
    case topsUp = "tops_up"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    kind = try c.decode(FeeKind.self, forKey: .kind)
    fromMinor = try c.decodeIfPresent(Int64.self, forKey: .fromMinor) ?? 0
    belowMinor = try c.decodeIfPresent(Int64.self, forKey: .belowMinor)
    amountMinor = try c.decodeIfPresent(Int64.self, forKey: .amountMinor) ?? 0
    rate = try c.decodeIfPresent(Int64.self, forKey: .rate)
    topsUp = try c.decodeIfPresent(Bool.self, forKey: .topsUp) ?? false
  }
}

public struct ExplanationParameter: Codable, Hashable, Sendable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case value
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    name = try c.decode(String.self, forKey: .name)
    value = try c.decode(String.self, forKey: .value)
  }
}

public struct ProofInputs: Codable, Hashable, Sendable {
  public var menu: Menu
  public var rules: PriceRules
  public var cart: Cart
  public var context: ProofContext

  public init(menu: Menu, rules: PriceRules, cart: Cart, context: ProofContext) {
    self.menu = menu
    self.rules = rules
    self.cart = cart
    self.context = context
  }

  private enum CodingKeys: String, CodingKey {
    case menu
    case rules
    case cart
    case context
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    menu = try c.decode(Menu.self, forKey: .menu)
    rules = try c.decode(PriceRules.self, forKey: .rules)
    cart = try c.decode(Cart.self, forKey: .cart)
    context = try c.decode(ProofContext.self, forKey: .context)
  }
}

public struct ProofMismatch: Codable, Hashable, Sendable {
  public var `where`: ProofMismatchWhere
  /// JSON Pointer into the proof
  public var path: String
  /// index of a line, -1: none
  public var line: Int32
  public var item: String?
  /// tax rule, fee, promotion or error
  public var rule: String?
  public var claimed: Int64
  public var computed: Int64

  public init(`where`: ProofMismatchWhere, path: String, line: Int32 = -1, item: String? = nil, rule: String? = nil, claimed: Int64 = 0, computed: Int64 = 0) {
    self.`where` = `where`
    self.path = path
    self.line = line
    self.item = item
    self.rule = rule
    self.claimed = claimed
    self.computed = computed
  }

  private enum CodingKeys: String, CodingKey {
    case `where`
    case path
    case line
    case item
    case rule
    case claimed
    case computed
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    `where` = try c.decode(ProofMismatchWhere.self, forKey: .`where`)
    path = try c.decode(String.self, forKey: .path)
    line = try c.decodeIfPresent(Int32.self, forKey: .line) ?? -1
    item = try c.decodeIfPresent(String.self, forKey: .item)
    rule = try c.decodeIfPresent(String.self, forKey: .rule)
    claimed = try c.decodeIfPresent(Int64.self, forKey: .claimed) ?? 0
    computed = try c.decodeIfPresent(Int64.self, forKey: .computed) ?? 0
  }
}

public struct Posting: Codable, Hashable, Sendable {
  public var account: Account
  public var party: String?
  /// positive: the account owes the platform
  public var amountMinor: Int64

  public init(account: Account, party: String? = nil, amountMinor: Int64) {
    self.account = account
    self.party = party
    self.amountMinor = amountMinor
  }

  private enum CodingKeys: String, CodingKey {
    case account
    case party
    case amountMinor = "amount_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    account = try c.decode(Account.self, forKey: .account)
    party = try c.decodeIfPresent(String.self, forKey: .party)
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
  }
}

public struct Reason: Codable, Hashable, Sendable {
  /// name of an error code
  public var code: String
  /// JSON Pointer into the cart
  public var path: String?
  public var ref: String?
  public var limit: Int64
  public var actual: Int64
  /// when this obstacle ends
  public var nextAt: Instant?

  public init(code: String, path: String? = nil, ref: String? = nil, limit: Int64 = 0, actual: Int64 = 0, nextAt: Instant? = nil) {
    self.code = code
    self.path = path
    self.ref = ref
    self.limit = limit
    self.actual = actual
    self.nextAt = nextAt
  }

  private enum CodingKeys: String, CodingKey {
    case code
    case path
    case ref
    case limit
    case actual
    case nextAt = "next_at"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    code = try c.decode(String.self, forKey: .code)
    path = try c.decodeIfPresent(String.self, forKey: .path)
    ref = try c.decodeIfPresent(String.self, forKey: .ref)
    limit = try c.decodeIfPresent(Int64.self, forKey: .limit) ?? 0
    actual = try c.decodeIfPresent(Int64.self, forKey: .actual) ?? 0
    nextAt = try c.decodeIfPresent(Instant.self, forKey: .nextAt)
  }
}

public struct Loss: Codable, Hashable, Sendable {
  public var item: String
  /// JSON Pointer into the source
  public var path: String
  public var kind: LossKind
  public var why: String
  public var detail: String?

  public init(item: String, path: String, kind: LossKind, why: String, detail: String? = nil) {
    self.item = item
    self.path = path
    self.kind = kind
    self.why = why
    self.detail = detail
  }

  private enum CodingKeys: String, CodingKey {
    case item
    case path
    case kind
    case why
    case detail
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    item = try c.decode(String.self, forKey: .item)
    path = try c.decode(String.self, forKey: .path)
    kind = try c.decode(LossKind.self, forKey: .kind)
    why = try c.decode(String.self, forKey: .why)
    detail = try c.decodeIfPresent(String.self, forKey: .detail)
  }
}

public struct MenuTarget: Codable, Hashable, Sendable {
  public var kind: TargetKind
  /// the item of a variant, the group of an option
  public var of: String?
  public var ref: String

  public init(kind: TargetKind, of: String? = nil, ref: String) {
    self.kind = kind
    self.of = of
    self.ref = ref
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case of
    case ref
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    kind = try c.decode(TargetKind.self, forKey: .kind)
    of = try c.decodeIfPresent(String.self, forKey: .of)
    ref = try c.decode(String.self, forKey: .ref)
  }
}

public struct StockNote: Codable, Hashable, Sendable {
  public var reason: String?
  /// who said so
  public var actor: String?
  public var at: Instant

  public init(reason: String? = nil, actor: String? = nil, at: Instant) {
    self.reason = reason
    self.actor = actor
    self.at = at
  }

  private enum CodingKeys: String, CodingKey {
    case reason
    case actor
    case at
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
    actor = try c.decodeIfPresent(String.self, forKey: .actor)
    at = try c.decode(Instant.self, forKey: .at)
  }
}

public struct Snooze: Codable, Hashable, Sendable {
  public var target: MenuTarget
  /// absent: until lifted
  public var until: Instant?
  public var note: StockNote

  public init(target: MenuTarget, until: Instant? = nil, note: StockNote) {
    self.target = target
    self.until = until
    self.note = note
  }

  private enum CodingKeys: String, CodingKey {
    case target
    case until
    case note
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    target = try c.decode(MenuTarget.self, forKey: .target)
    until = try c.decodeIfPresent(Instant.self, forKey: .until)
    note = try c.decode(StockNote.self, forKey: .note)
  }
}

public struct StockLevel: Codable, Hashable, Sendable {
  public var target: MenuTarget
  public var onHandMilli: Int64
  /// of it: held by checkouts
  public var reservedMilli: Int64
  /// of the last count
  public var note: StockNote

  public init(target: MenuTarget, onHandMilli: Int64, reservedMilli: Int64 = 0, note: StockNote) {
    self.target = target
    self.onHandMilli = onHandMilli
    self.reservedMilli = reservedMilli
    self.note = note
  }

  private enum CodingKeys: String, CodingKey {
    case target
    case onHandMilli = "on_hand_milli"
    case reservedMilli = "reserved_milli"
    case note
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    target = try c.decode(MenuTarget.self, forKey: .target)
    onHandMilli = try c.decode(Int64.self, forKey: .onHandMilli)
    reservedMilli = try c.decodeIfPresent(Int64.self, forKey: .reservedMilli) ?? 0
    note = try c.decode(StockNote.self, forKey: .note)
  }
}

public struct BasketPerson: Codable, Hashable, Sendable {
  public var participant: Id
  /// the account that speaks for the person
  public var subject: String

  public init(participant: Id, subject: String) {
    self.participant = participant
    self.subject = subject
  }

  private enum CodingKeys: String, CodingKey {
    case participant
    case subject
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    participant = try c.decode(Id.self, forKey: .participant)
    subject = try c.decode(String.self, forKey: .subject)
  }
}

public struct StockAmount: Codable, Hashable, Sendable {
  public var target: MenuTarget
  public var quantityMilli: Int64

  public init(target: MenuTarget, quantityMilli: Int64) {
    self.target = target
    self.quantityMilli = quantityMilli
  }

  private enum CodingKeys: String, CodingKey {
    case target
    case quantityMilli = "quantity_milli"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    target = try c.decode(MenuTarget.self, forKey: .target)
    quantityMilli = try c.decode(Int64.self, forKey: .quantityMilli)
  }
}

public struct StockCount: Codable, Hashable, Sendable {
  public var target: MenuTarget
  /// absent: it was not counted
  public var fromMilli: Int64?
  /// absent: it is no longer counted
  public var toMilli: Int64?

  public init(target: MenuTarget, fromMilli: Int64? = nil, toMilli: Int64? = nil) {
    self.target = target
    self.fromMilli = fromMilli
    self.toMilli = toMilli
  }

  private enum CodingKeys: String, CodingKey {
    case target
    case fromMilli = "from_milli"
    case toMilli = "to_milli"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    target = try c.decode(MenuTarget.self, forKey: .target)
    fromMilli = try c.decodeIfPresent(Int64.self, forKey: .fromMilli)
    toMilli = try c.decodeIfPresent(Int64.self, forKey: .toMilli)
  }
}

public struct GroupSeen: Codable, Hashable, Sendable {
  public var device: Id
  public var clock: Int64

  public init(device: Id, clock: Int64) {
    self.device = device
    self.clock = clock
  }

  private enum CodingKeys: String, CodingKey {
    case device
    case clock
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    device = try c.decode(Id.self, forKey: .device)
    clock = try c.decode(Int64.self, forKey: .clock)
  }
}

public struct GroupOp: Codable, Hashable, Sendable {
  public var id: Id
  public var device: Id
  /// one more than the highest that the device had seen
  public var clock: Int64
  public var author: Id
  public var kind: GroupOpKind
  /// whose line, cap or membership; absent: the author's
  public var participant: Id?
  public var line: CartLine?
  public var lineId: Id?
  public var quantity: Int32
  /// name, note or code
  public var text: String?
  /// cap or tip
  public var amountMinor: Int64?
  public var deadline: Instant?
  public var fulfilment: Fulfilment
  /// what leave, remove_line, lock and remove_code know of
  public var seen: [GroupSeen]

  public init(id: Id, device: Id, clock: Int64, author: Id, kind: GroupOpKind, participant: Id? = nil, line: CartLine? = nil, lineId: Id? = nil, quantity: Int32 = 0, text: String? = nil, amountMinor: Int64? = nil, deadline: Instant? = nil, fulfilment: Fulfilment = .delivery, seen: [GroupSeen] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case device
    case clock
    case author
    case kind
    case participant
    case line
    case lineId = "line_id"
    case quantity
    case text
    case amountMinor = "amount_minor"
    case deadline
    case fulfilment
    case seen
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    device = try c.decode(Id.self, forKey: .device)
    clock = try c.decode(Int64.self, forKey: .clock)
    author = try c.decode(Id.self, forKey: .author)
    kind = try c.decode(GroupOpKind.self, forKey: .kind)
    participant = try c.decodeIfPresent(Id.self, forKey: .participant)
    line = try c.decodeIfPresent(CartLine.self, forKey: .line)
    lineId = try c.decodeIfPresent(Id.self, forKey: .lineId)
    quantity = try c.decodeIfPresent(Int32.self, forKey: .quantity) ?? 0
    text = try c.decodeIfPresent(String.self, forKey: .text)
    amountMinor = try c.decodeIfPresent(Int64.self, forKey: .amountMinor)
    deadline = try c.decodeIfPresent(Instant.self, forKey: .deadline)
    fulfilment = try c.decodeIfPresent(Fulfilment.self, forKey: .fulfilment) ?? .delivery
    seen = try c.decodeIfPresent([GroupSeen].self, forKey: .seen) ?? []
  }
}

public struct GroupPerson: Codable, Hashable, Sendable {
  public var id: Id
  public var name: String?
  public var joined: Bool
  public var capMinor: Int64?

  public init(id: Id, name: String? = nil, joined: Bool = false, capMinor: Int64? = nil) {
    self.id = id
    self.name = name
    self.joined = joined
    self.capMinor = capMinor
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case name
    case joined
    case capMinor = "cap_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    joined = try c.decodeIfPresent(Bool.self, forKey: .joined) ?? false
    capMinor = try c.decodeIfPresent(Int64.self, forKey: .capMinor)
  }
}

public struct CartMergeNote: Codable, Hashable, Sendable {
  public var kind: CartMergeKind
  public var line: Id?
  /// a quantity, a number of codes, or minor units of a tip
  public var amount: Int64

  public init(kind: CartMergeKind, line: Id? = nil, amount: Int64 = 0) {
    self.kind = kind
    self.line = line
    self.amount = amount
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case line
    case amount
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    kind = try c.decode(CartMergeKind.self, forKey: .kind)
    line = try c.decodeIfPresent(Id.self, forKey: .line)
    amount = try c.decodeIfPresent(Int64.self, forKey: .amount) ?? 0
  }
}

public struct ReorderChange: Codable, Hashable, Sendable {
  public var kind: ReorderKind
  public var group: String?
  public var ref: String?
  /// a quantity, or minor units of a unit price
  public var was: Int64
  public var now: Int64

  public init(kind: ReorderKind, group: String? = nil, ref: String? = nil, was: Int64 = 0, now: Int64 = 0) {
    self.kind = kind
    self.group = group
    self.ref = ref
    self.was = was
    self.now = now
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case group
    case ref
    case was
    case now
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    kind = try c.decode(ReorderKind.self, forKey: .kind)
    group = try c.decodeIfPresent(String.self, forKey: .group)
    ref = try c.decodeIfPresent(String.self, forKey: .ref)
    was = try c.decodeIfPresent(Int64.self, forKey: .was) ?? 0
    now = try c.decodeIfPresent(Int64.self, forKey: .now) ?? 0
  }
}

public struct ReorderLine: Codable, Hashable, Sendable {
  public var oldLine: Id
  /// false: gone, or somebody has to choose first
  public var inCart: Bool
  public var line: CartLine?
  /// none: as it was, at the same price
  public var changes: [ReorderChange]

  public init(oldLine: Id, inCart: Bool = false, line: CartLine? = nil, changes: [ReorderChange] = []) {
    self.oldLine = oldLine
    self.inCart = inCart
    self.line = line
    self.changes = changes
  }

  private enum CodingKeys: String, CodingKey {
    case oldLine = "old_line"
    case inCart = "in_cart"
    case line
    case changes
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    oldLine = try c.decode(Id.self, forKey: .oldLine)
    inCart = try c.decodeIfPresent(Bool.self, forKey: .inCart) ?? false
    line = try c.decodeIfPresent(CartLine.self, forKey: .line)
    changes = try c.decodeIfPresent([ReorderChange].self, forKey: .changes) ?? []
  }
}

public struct PartnerLine: Codable, Hashable, Sendable {
  public var id: String
  /// of the till
  public var code: String?
  public var name: String?
  public var note: String?
  /// as written
  public var unit: String?
  public var quantityMilli: Int64
  /// of one unit, without options
  public var unitMinor: Int64
  /// before it was marked down
  public var originalMinor: Int64?
  /// theirs
  public var statedOptionsMinor: Int64?
  /// theirs
  public var statedTotalMinor: Int64?
  /// ours
  public var totalMinor: Int64
  public var options: [PartnerLine]

  public init(id: String, code: String? = nil, name: String? = nil, note: String? = nil, unit: String? = nil, quantityMilli: Int64, unitMinor: Int64, originalMinor: Int64? = nil, statedOptionsMinor: Int64? = nil, statedTotalMinor: Int64? = nil, totalMinor: Int64, options: [PartnerLine] = []) {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case code
    case name
    case note
    case unit
    case quantityMilli = "quantity_milli"
    case unitMinor = "unit_minor"
    case originalMinor = "original_minor"
    case statedOptionsMinor = "stated_options_minor"
    case statedTotalMinor = "stated_total_minor"
    case totalMinor = "total_minor"
    case options
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(String.self, forKey: .id)
    code = try c.decodeIfPresent(String.self, forKey: .code)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    note = try c.decodeIfPresent(String.self, forKey: .note)
    unit = try c.decodeIfPresent(String.self, forKey: .unit)
    quantityMilli = try c.decode(Int64.self, forKey: .quantityMilli)
    unitMinor = try c.decode(Int64.self, forKey: .unitMinor)
    originalMinor = try c.decodeIfPresent(Int64.self, forKey: .originalMinor)
    statedOptionsMinor = try c.decodeIfPresent(Int64.self, forKey: .statedOptionsMinor)
    statedTotalMinor = try c.decodeIfPresent(Int64.self, forKey: .statedTotalMinor)
    totalMinor = try c.decode(Int64.self, forKey: .totalMinor)
    options = try c.decodeIfPresent([PartnerLine].self, forKey: .options) ?? []
  }
}

public struct PartnerFee: Codable, Hashable, Sendable {
  public var kind: PartnerFeeKind
  public var name: String?
  /// as written, in lower case
  public var receiver: String?
  public var amountMinor: Int64

  public init(kind: PartnerFeeKind, name: String? = nil, receiver: String? = nil, amountMinor: Int64) {
    self.kind = kind
    self.name = name
    self.receiver = receiver
    self.amountMinor = amountMinor
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case name
    case receiver
    case amountMinor = "amount_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    kind = try c.decode(PartnerFeeKind.self, forKey: .kind)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    receiver = try c.decodeIfPresent(String.self, forKey: .receiver)
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
  }
}

public struct PartnerDiscount: Codable, Hashable, Sendable {
  public var target: PartnerDiscountTarget
  public var targetId: String?
  public var code: String?
  public var amountMinor: Int64
  /// `party` is the code of the share
  public var funded: [FundedAmount]

  public init(target: PartnerDiscountTarget, targetId: String? = nil, code: String? = nil, amountMinor: Int64, funded: [FundedAmount] = []) {
    self.target = target
    self.targetId = targetId
    self.code = code
    self.amountMinor = amountMinor
    self.funded = funded
  }

  private enum CodingKeys: String, CodingKey {
    case target
    case targetId = "target_id"
    case code
    case amountMinor = "amount_minor"
    case funded
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    target = try c.decode(PartnerDiscountTarget.self, forKey: .target)
    targetId = try c.decodeIfPresent(String.self, forKey: .targetId)
    code = try c.decodeIfPresent(String.self, forKey: .code)
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
    funded = try c.decodeIfPresent([FundedAmount].self, forKey: .funded) ?? []
  }
}

public struct PartnerPayment: Codable, Hashable, Sendable {
  /// as written, in lower case
  public var method: String
  public var brand: String?
  public var info: String?
  public var prepaid: Bool
  public var amountMinor: Int64
  /// the note that the customer will pay with
  public var changeForMinor: Int64?

  public init(method: String, brand: String? = nil, info: String? = nil, prepaid: Bool = false, amountMinor: Int64, changeForMinor: Int64? = nil) {
    self.method = method
    self.brand = brand
    self.info = info
    self.prepaid = prepaid
    self.amountMinor = amountMinor
    self.changeForMinor = changeForMinor
  }

  private enum CodingKeys: String, CodingKey {
    case method
    case brand
    case info
    case prepaid
    case amountMinor = "amount_minor"
    case changeForMinor = "change_for_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    method = try c.decode(String.self, forKey: .method)
    brand = try c.decodeIfPresent(String.self, forKey: .brand)
    info = try c.decodeIfPresent(String.self, forKey: .info)
    prepaid = try c.decodeIfPresent(Bool.self, forKey: .prepaid) ?? false
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
    changeForMinor = try c.decodeIfPresent(Int64.self, forKey: .changeForMinor)
  }
}

public struct PartnerTotals: Codable, Hashable, Sendable {
  public var itemsMinor: Int64?
  public var feesMinor: Int64?
  public var discountMinor: Int64?
  public var totalMinor: Int64?
  public var prepaidMinor: Int64?
  public var pendingMinor: Int64?

  public init(itemsMinor: Int64? = nil, feesMinor: Int64? = nil, discountMinor: Int64? = nil, totalMinor: Int64? = nil, prepaidMinor: Int64? = nil, pendingMinor: Int64? = nil) {
    self.itemsMinor = itemsMinor
    self.feesMinor = feesMinor
    self.discountMinor = discountMinor
    self.totalMinor = totalMinor
    self.prepaidMinor = prepaidMinor
    self.pendingMinor = pendingMinor
  }

  private enum CodingKeys: String, CodingKey {
    case itemsMinor = "items_minor"
    case feesMinor = "fees_minor"
    case discountMinor = "discount_minor"
    case totalMinor = "total_minor"
    case prepaidMinor = "prepaid_minor"
    case pendingMinor = "pending_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    itemsMinor = try c.decodeIfPresent(Int64.self, forKey: .itemsMinor)
    feesMinor = try c.decodeIfPresent(Int64.self, forKey: .feesMinor)
    discountMinor = try c.decodeIfPresent(Int64.self, forKey: .discountMinor)
    totalMinor = try c.decodeIfPresent(Int64.self, forKey: .totalMinor)
    prepaidMinor = try c.decodeIfPresent(Int64.self, forKey: .prepaidMinor)
    pendingMinor = try c.decodeIfPresent(Int64.self, forKey: .pendingMinor)
  }
}

public struct BillPiece: Codable, Hashable, Sendable {
  public var target: BillTarget
  /// of Quote.lines or Quote.fees
  public var index: Int32
  /// of its parts, -1: it has none
  public var part: Int32
  /// units; 0 in a split
  public var quantity: Int32
  public var grossMinor: Int64
  public var discountMinor: Int64
  public var taxMinor: Int64
  public var taxIncluded: Bool
  public var taxRule: String?
  public var remitter: Remitter

  public init(target: BillTarget, index: Int32, part: Int32 = -1, quantity: Int32 = 0, grossMinor: Int64, discountMinor: Int64 = 0, taxMinor: Int64 = 0, taxIncluded: Bool = true, taxRule: String? = nil, remitter: Remitter = .venue) {
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

  private enum CodingKeys: String, CodingKey {
    case target
    case index
    case part
    case quantity
    case grossMinor = "gross_minor"
    case discountMinor = "discount_minor"
    case taxMinor = "tax_minor"
    case taxIncluded = "tax_included"
    case taxRule = "tax_rule"
    case remitter
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    target = try c.decode(BillTarget.self, forKey: .target)
    index = try c.decode(Int32.self, forKey: .index)
    part = try c.decodeIfPresent(Int32.self, forKey: .part) ?? -1
    quantity = try c.decodeIfPresent(Int32.self, forKey: .quantity) ?? 0
    grossMinor = try c.decode(Int64.self, forKey: .grossMinor)
    discountMinor = try c.decodeIfPresent(Int64.self, forKey: .discountMinor) ?? 0
    taxMinor = try c.decodeIfPresent(Int64.self, forKey: .taxMinor) ?? 0
    taxIncluded = try c.decodeIfPresent(Bool.self, forKey: .taxIncluded) ?? true
    taxRule = try c.decodeIfPresent(String.self, forKey: .taxRule)
    remitter = try c.decodeIfPresent(Remitter.self, forKey: .remitter) ?? .venue
  }
}

public struct SplitClaim: Codable, Hashable, Sendable {
  public var line: Id
  /// of this payer among those of the line
  public var weight: Int64

  public init(line: Id, weight: Int64 = 1) {
    self.line = line
    self.weight = weight
  }

  private enum CodingKeys: String, CodingKey {
    case line
    case weight
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    line = try c.decode(Id.self, forKey: .line)
    weight = try c.decodeIfPresent(Int64.self, forKey: .weight) ?? 1
  }
}

public struct SplitPayer: Codable, Hashable, Sendable {
  public var name: String?
  /// for shares
  public var weight: Int64
  /// for amounts
  public var amountMinor: Int64
  /// for items
  public var claims: [SplitClaim]

  public init(name: String? = nil, weight: Int64 = 1, amountMinor: Int64 = 0, claims: [SplitClaim] = []) {
    self.name = name
    self.weight = weight
    self.amountMinor = amountMinor
    self.claims = claims
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case weight
    case amountMinor = "amount_minor"
    case claims
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    name = try c.decodeIfPresent(String.self, forKey: .name)
    weight = try c.decodeIfPresent(Int64.self, forKey: .weight) ?? 1
    amountMinor = try c.decodeIfPresent(Int64.self, forKey: .amountMinor) ?? 0
    claims = try c.decodeIfPresent([SplitClaim].self, forKey: .claims) ?? []
  }
}

public struct RefundItem: Codable, Hashable, Sendable {
  public var line: Id
  /// units, or else an amount
  public var quantity: Int32
  public var amountMinor: Int64?

  public init(line: Id, quantity: Int32 = 0, amountMinor: Int64? = nil) {
    self.line = line
    self.quantity = quantity
    self.amountMinor = amountMinor
  }

  private enum CodingKeys: String, CodingKey {
    case line
    case quantity
    case amountMinor = "amount_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    line = try c.decode(Id.self, forKey: .line)
    quantity = try c.decodeIfPresent(Int32.self, forKey: .quantity) ?? 0
    amountMinor = try c.decodeIfPresent(Int64.self, forKey: .amountMinor)
  }
}

public struct RefundFee: Codable, Hashable, Sendable {
  public var fee: String
  /// 0: all that is left
  public var quantity: Int32

  public init(fee: String, quantity: Int32 = 0) {
    self.fee = fee
    self.quantity = quantity
  }

  private enum CodingKeys: String, CodingKey {
    case fee
    case quantity
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    fee = try c.decode(String.self, forKey: .fee)
    quantity = try c.decodeIfPresent(Int32.self, forKey: .quantity) ?? 0
  }
}

public struct Refund: Codable, Hashable, Sendable {
  public var request: RefundRequest
  /// amounts are negative
  public var bill: Bill

  public init(request: RefundRequest, bill: Bill) {
    self.request = request
    self.bill = bill
  }

  private enum CodingKeys: String, CodingKey {
    case request
    case bill
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    request = try c.decode(RefundRequest.self, forKey: .request)
    bill = try c.decode(Bill.self, forKey: .bill)
  }
}

public struct WalletHold: Codable, Hashable, Sendable {
  public var id: Id
  public var amountMinor: Int64
  public var expiresAt: Instant?

  public init(id: Id, amountMinor: Int64, expiresAt: Instant? = nil) {
    self.id = id
    self.amountMinor = amountMinor
    self.expiresAt = expiresAt
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case amountMinor = "amount_minor"
    case expiresAt = "expires_at"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
    expiresAt = try c.decodeIfPresent(Instant.self, forKey: .expiresAt)
  }
}

public struct WalletCapture: Codable, Hashable, Sendable {
  public var id: Id
  /// less what was reversed
  public var amountMinor: Int64

  public init(id: Id, amountMinor: Int64) {
    self.id = id
    self.amountMinor = amountMinor
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case amountMinor = "amount_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
  }
}

public struct Reward: Codable, Hashable, Sendable {
  public var order: Id
  public var points: Int64
  public var state: RewardState

  public init(order: Id, points: Int64, state: RewardState = .pending) {
    self.order = order
    self.points = points
    self.state = state
  }

  private enum CodingKeys: String, CodingKey {
    case order
    case points
    case state
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    order = try c.decode(Id.self, forKey: .order)
    points = try c.decode(Int64.self, forKey: .points)
    state = try c.decodeIfPresent(RewardState.self, forKey: .state) ?? .pending
  }
}

public struct PointsHold: Codable, Hashable, Sendable {
  public var id: Id
  public var points: Int64
  public var expiresAt: Instant?

  public init(id: Id, points: Int64, expiresAt: Instant? = nil) {
    self.id = id
    self.points = points
    self.expiresAt = expiresAt
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case points
    case expiresAt = "expires_at"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    points = try c.decode(Int64.self, forKey: .points)
    expiresAt = try c.decodeIfPresent(Instant.self, forKey: .expiresAt)
  }
}

public struct VoucherShare: Codable, Hashable, Sendable {
  public var target: BillTarget
  public var index: Int32
  public var part: Int32
  public var amountMinor: Int64

  public init(target: BillTarget, index: Int32, part: Int32 = -1, amountMinor: Int64) {
    self.target = target
    self.index = index
    self.part = part
    self.amountMinor = amountMinor
  }

  private enum CodingKeys: String, CodingKey {
    case target
    case index
    case part
    case amountMinor = "amount_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    target = try c.decode(BillTarget.self, forKey: .target)
    index = try c.decode(Int32.self, forKey: .index)
    part = try c.decodeIfPresent(Int32.self, forKey: .part) ?? -1
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
  }
}

public struct VoucherUse: Codable, Hashable, Sendable {
  public var terms: String
  public var holder: String?
  public var eligibleMinor: Int64
  /// by balance and cap
  public var usableMinor: Int64
  public var amountMinor: Int64
  public var shares: [VoucherShare]
  public var obstacle: VoucherObstacle

  public init(terms: String, holder: String? = nil, eligibleMinor: Int64 = 0, usableMinor: Int64 = 0, amountMinor: Int64, shares: [VoucherShare] = [], obstacle: VoucherObstacle = .none) {
    self.terms = terms
    self.holder = holder
    self.eligibleMinor = eligibleMinor
    self.usableMinor = usableMinor
    self.amountMinor = amountMinor
    self.shares = shares
    self.obstacle = obstacle
  }

  private enum CodingKeys: String, CodingKey {
    case terms
    case holder
    case eligibleMinor = "eligible_minor"
    case usableMinor = "usable_minor"
    case amountMinor = "amount_minor"
    case shares
    case obstacle
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    terms = try c.decode(String.self, forKey: .terms)
    holder = try c.decodeIfPresent(String.self, forKey: .holder)
    eligibleMinor = try c.decodeIfPresent(Int64.self, forKey: .eligibleMinor) ?? 0
    usableMinor = try c.decodeIfPresent(Int64.self, forKey: .usableMinor) ?? 0
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
    shares = try c.decodeIfPresent([VoucherShare].self, forKey: .shares) ?? []
    obstacle = try c.decodeIfPresent(VoucherObstacle.self, forKey: .obstacle) ?? .none
  }
}

public struct TipShare: Codable, Hashable, Sendable {
  public var receiver: TipReceiver
  /// parts per million: 55000 is 5.5 %
  public var share: Int64
  public var party: String?

  public init(receiver: TipReceiver, share: Int64, party: String? = nil) {
    self.receiver = receiver
    self.share = share
    self.party = party
  }

  private enum CodingKeys: String, CodingKey {
    case receiver
    case share
    case party
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    receiver = try c.decode(TipReceiver.self, forKey: .receiver)
    share = try c.decode(Int64.self, forKey: .share)
    party = try c.decodeIfPresent(String.self, forKey: .party)
  }
}

public struct TipRule: Codable, Hashable, Sendable {
  /// none: all
  public var fulfilments: [Fulfilment]
  /// sum to 1000000
  public var shares: [TipShare]

  public init(fulfilments: [Fulfilment] = [], shares: [TipShare]) {
    self.fulfilments = fulfilments
    self.shares = shares
  }

  private enum CodingKeys: String, CodingKey {
    case fulfilments
    case shares
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    fulfilments = try c.decodeIfPresent([Fulfilment].self, forKey: .fulfilments) ?? []
    shares = try c.decode([TipShare].self, forKey: .shares)
  }
}

public struct CommissionTerm: Codable, Hashable, Sendable {
  public var ref: String
  /// none: all
  public var fulfilments: [Fulfilment]
  /// none: all
  public var channels: [String]
  public var base: CommissionBase
  /// contained tax is left out of the base
  public var netOfTax: Bool
  /// the venue's own fees count too
  public var withFees: Bool
  /// parts per million: 55000 is 5.5 %
  public var rate: Int64
  public var fixedMinor: Int64
  public var minMinor: Int64?
  public var maxMinor: Int64?

  public init(ref: String, fulfilments: [Fulfilment] = [], channels: [String] = [], base: CommissionBase = .afterDiscounts, netOfTax: Bool = false, withFees: Bool = false, rate: Int64, fixedMinor: Int64 = 0, minMinor: Int64? = nil, maxMinor: Int64? = nil) {
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

  private enum CodingKeys: String, CodingKey {
    case ref
    case fulfilments
    case channels
    case base
    case netOfTax = "net_of_tax"
    case withFees = "with_fees"
    case rate
    case fixedMinor = "fixed_minor"
    case minMinor = "min_minor"
    case maxMinor = "max_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    ref = try c.decode(String.self, forKey: .ref)
    fulfilments = try c.decodeIfPresent([Fulfilment].self, forKey: .fulfilments) ?? []
    channels = try c.decodeIfPresent([String].self, forKey: .channels) ?? []
    base = try c.decodeIfPresent(CommissionBase.self, forKey: .base) ?? .afterDiscounts
    netOfTax = try c.decodeIfPresent(Bool.self, forKey: .netOfTax) ?? false
    withFees = try c.decodeIfPresent(Bool.self, forKey: .withFees) ?? false
    rate = try c.decode(Int64.self, forKey: .rate)
    fixedMinor = try c.decodeIfPresent(Int64.self, forKey: .fixedMinor) ?? 0
    minMinor = try c.decodeIfPresent(Int64.self, forKey: .minMinor)
    maxMinor = try c.decodeIfPresent(Int64.self, forKey: .maxMinor)
  }
}

public struct PayoutLine: Codable, Hashable, Sendable {
  public var party: PayoutParty
  public var id: String?
  public var kind: PayoutKind
  public var ref: String?
  public var baseMinor: Int64
  /// parts per million: 55000 is 5.5 %
  public var rate: Int64
  /// negative: the party pays
  public var amountMinor: Int64

  public init(party: PayoutParty, id: String? = nil, kind: PayoutKind, ref: String? = nil, baseMinor: Int64 = 0, rate: Int64 = 0, amountMinor: Int64) {
    self.party = party
    self.id = id
    self.kind = kind
    self.ref = ref
    self.baseMinor = baseMinor
    self.rate = rate
    self.amountMinor = amountMinor
  }

  private enum CodingKeys: String, CodingKey {
    case party
    case id
    case kind
    case ref
    case baseMinor = "base_minor"
    case rate
    case amountMinor = "amount_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    party = try c.decode(PayoutParty.self, forKey: .party)
    id = try c.decodeIfPresent(String.self, forKey: .id)
    kind = try c.decode(PayoutKind.self, forKey: .kind)
    ref = try c.decodeIfPresent(String.self, forKey: .ref)
    baseMinor = try c.decodeIfPresent(Int64.self, forKey: .baseMinor) ?? 0
    rate = try c.decodeIfPresent(Int64.self, forKey: .rate) ?? 0
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
  }
}

public struct PayoutBalance: Codable, Hashable, Sendable {
  public var party: PayoutParty
  public var id: String?
  public var amountMinor: Int64

  public init(party: PayoutParty, id: String? = nil, amountMinor: Int64) {
    self.party = party
    self.id = id
    self.amountMinor = amountMinor
  }

  private enum CodingKeys: String, CodingKey {
    case party
    case id
    case amountMinor = "amount_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    party = try c.decode(PayoutParty.self, forKey: .party)
    id = try c.decodeIfPresent(String.self, forKey: .id)
    amountMinor = try c.decode(Int64.self, forKey: .amountMinor)
  }
}

public enum Fulfilment: String, Codable, Hashable, Sendable, CaseIterable {
  case delivery
  case pickup
  case dineIn = "dine_in"
}

public enum Allergen: String, Codable, Hashable, Sendable, CaseIterable {
  case gluten
  case crustaceans
  case eggs
  case fish
  case peanuts
  case soybeans
  case milk
  case nuts
  case celery
  case mustard
  case sesame
  case sulphites
  case lupin
  case molluscs
}

public enum Presence: String, Codable, Hashable, Sendable, CaseIterable {
  case contains
  case mayContain = "may_contain"
  case free
}

public enum Certainty: String, Codable, Hashable, Sendable, CaseIterable {
  case contains
  case mayContain = "may_contain"
  case unknown
  case free
}

public enum Nutrient: String, Codable, Hashable, Sendable, CaseIterable {
  case energy
  case fat
  case saturates
  case carbohydrate
  case sugars
  case fibre
  case protein
  case salt
}

public enum FreeRule: String, Codable, Hashable, Sendable, CaseIterable {
  case cheapest
  case dearest
  case first
}

public enum MeasureUnit: String, Codable, Hashable, Sendable, CaseIterable {
  case gram
  case kilogram
  case millilitre
  case litre
}

public enum PriceMethod: String, Codable, Hashable, Sendable, CaseIterable {
  case sum
  case max
  case average
  case replace
  case sequence
  case portion
}

public enum FindingSeverity: String, Codable, Hashable, Sendable, CaseIterable {
  case error
  case warning
}

public enum FindingKind: String, Codable, Hashable, Sendable, CaseIterable {
  case badRef = "bad_ref"
  case duplicateRef = "duplicate_ref"
  case danglingRef = "dangling_ref"
  case cycle
  case tooDeep = "too_deep"
  case boundsUnmeetable = "bounds_unmeetable"
  case defaultsBreakBounds = "defaults_break_bounds"
  case emptyGroup = "empty_group"
  case priceOutOfRange = "price_out_of_range"
  case negativeTotalPossible = "negative_total_possible"
  case calendarInvalid = "calendar_invalid"
  case itemInNoSection = "item_in_no_section"
  case groupUnused = "group_unused"
  case textMissing = "text_missing"
  case textInvalid = "text_invalid"
  case duplicateLink = "duplicate_link"
  case neverAvailable = "never_available"
  case limit
  case currencyMissing = "currency_missing"
  case optionDead = "option_dead"
  case priceGap = "price_gap"
  case portionsInvalid = "portions_invalid"
  case measureInvalid = "measure_invalid"
  case comboInvalid = "combo_invalid"
  case bookConflict = "book_conflict"
  case allergenContradiction = "allergen_contradiction"
  case translationMissing = "translation_missing"
  case ageNotMarked = "age_not_marked"
  case noEffect = "no_effect"
}

public enum Rounding: String, Codable, Hashable, Sendable, CaseIterable {
  case halfUp = "half_up"
  case halfEven = "half_even"
  case halfDown = "half_down"
  case up
  case down
  case ceiling
  case floor
  case halfOdd = "half_odd"
  case halfCeiling = "half_ceiling"
  case halfFloor = "half_floor"
}

public enum TaxRounding: String, Codable, Hashable, Sendable, CaseIterable {
  case perLine = "per_line"
  case perRate = "per_rate"
}

public enum Remitter: String, Codable, Hashable, Sendable, CaseIterable {
  case venue
  case platform
}

public enum FeeKind: String, Codable, Hashable, Sendable, CaseIterable {
  case delivery
  case service
  case smallOrder = "small_order"
  case packaging
  case deposit
  case payment
}

public enum FeeBase: String, Codable, Hashable, Sendable, CaseIterable {
  case afterDiscounts = "after_discounts"
  case beforeDiscounts = "before_discounts"
}

public enum UnitOrder: String, Codable, Hashable, Sendable, CaseIterable {
  case cheapest
  case dearest
  case first
}

public enum Funder: String, Codable, Hashable, Sendable, CaseIterable {
  case venue
  case platform
  case chain
  case partner
}

public enum PromotionKind: String, Codable, Hashable, Sendable, CaseIterable {
  case percentage
  case amount
  case freeDelivery = "free_delivery"
  case deliveryPercentage = "delivery_percentage"
  case deliveryAmount = "delivery_amount"
  case fixedPrice = "fixed_price"
  case perUnit = "per_unit"
  case buyGet = "buy_get"
  case bundle
}

public enum PromotionPolicy: String, Codable, Hashable, Sendable, CaseIterable {
  case declaredOrder = "declared_order"
  case bestForCustomer = "best_for_customer"
}

public enum UnusedReason: String, Codable, Hashable, Sendable, CaseIterable {
  case unknown
  case exhausted
  case notNow = "not_now"
  case notHere = "not_here"
  case belowMinimum = "below_minimum"
  case noTarget = "no_target"
  case shutOut = "shut_out"
  case nothingToGive = "nothing_to_give"
}

public enum RulesFindingKind: String, Codable, Hashable, Sendable, CaseIterable {
  case feeGap = "fee_gap"
  case feeOverlap = "fee_overlap"
  case feeNeverApplies = "fee_never_applies"
  case taxGap = "tax_gap"
  case taxShadowed = "tax_shadowed"
  case promotionNoEffect = "promotion_no_effect"
  case stackClassUnused = "stack_class_unused"
  case tooManyBands = "too_many_bands"
}

public enum RulesFindingDimension: String, Codable, Hashable, Sendable, CaseIterable {
  case none
  case zone
  case distance
  case weight
  case subtotal
  case time
  case fulfilment
  case date
}

public enum ProofMismatchWhere: String, Codable, Hashable, Sendable, CaseIterable {
  case inputs
  case price
  case line
  case fee
  case discount
  case tax
  case totals
  case quote
}

public enum StepKind: String, Codable, Hashable, Sendable, CaseIterable {
  case base
  case variant
  case option
  case group
  case unit
  case line
  case discount
  case discountShare = "discount_share"
  case fee
  case tax
  case taxShare = "tax_share"
  case tip
  case rounding
  case total
  case part
  case modifier
  case measure
}

public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
  case anonymous
  case customer
  case restaurantStaff = "restaurant_staff"
  case restaurantManager = "restaurant_manager"
  case courier
  case support
  case opsAdmin = "ops_admin"
  case finance
  case developerApp = "developer_app"
  case system
}

public enum OrderState: String, Codable, Hashable, Sendable, CaseIterable {
  case submitted
  case pendingAcceptance = "pending_acceptance"
  case accepted
  case preparing
  case ready
  case handedOver = "handed_over"
  case delivered
  case rejected
  case cancelled
  case expired
  case undeliverable
  case closed
}

public enum OrderVerb: String, Codable, Hashable, Sendable, CaseIterable {
  case paymentOk = "payment_ok"
  case paymentFailed = "payment_failed"
  case accept
  case reject
  case startPrep = "start_prep"
  case adjust
  case markReady = "mark_ready"
  case handOver = "hand_over"
  case confirmDelivery = "confirm_delivery"
  case failDelivery = "fail_delivery"
  case cancelByCustomer = "cancel_by_customer"
  case cancelByRestaurant = "cancel_by_restaurant"
  case cancelByOps = "cancel_by_ops"
  case timeoutAccept = "timeout_accept"
  case timeoutPickup = "timeout_pickup"
  case settle
}

public enum PaymentState: String, Codable, Hashable, Sendable, CaseIterable {
  case none
  case authorizing
  case authorized
  case capturing
  case captured
  case refunding
  case refundedPartial = "refunded_partial"
  case refundedFull = "refunded_full"
  case voiding
  case voided
  case declined
  case storedOffline = "stored_offline"
  case unknown
}

public enum DeliveryState: String, Codable, Hashable, Sendable, CaseIterable {
  case none
  case searching
  case offered
  case assigned
  case atRestaurant = "at_restaurant"
  case carrying
  case arrived
  case done
  case failed
}

public enum PaymentMethod: String, Codable, Hashable, Sendable, CaseIterable {
  case onHandover = "on_handover"
}

public enum Account: String, Codable, Hashable, Sendable, CaseIterable {
  case customer
  case restaurant
  case courier
  case platform
  case tax
  case tips
  case providerClearing = "provider_clearing"
  case offlineRisk = "offline_risk"
}

public enum Format: String, Codable, Hashable, Sendable, CaseIterable {
  case schemaorg
  case ubereats
  case opendelivery
  case square
  case justeat
  case hubrise
  case ondc
}

public enum LossKind: String, Codable, Hashable, Sendable, CaseIterable {
  case exact
  case approximated
  case impossible
}

public enum TargetKind: String, Codable, Hashable, Sendable, CaseIterable {
  case item
  case variant
  case option
  case ingredient
}

public enum StockVerb: String, Codable, Hashable, Sendable, CaseIterable {
  case set
  case adjust
  case forget
  case snooze
  case unsnooze
  case reserve
  case release
}

public enum GroupOpKind: String, Codable, Hashable, Sendable, CaseIterable {
  case join
  case leave
  case putLine = "put_line"
  case setQuantity = "set_quantity"
  case removeLine = "remove_line"
  case setCap = "set_cap"
  case setDeadline = "set_deadline"
  case lock
  case unlock
  case setFulfilment = "set_fulfilment"
  case setTip = "set_tip"
  case setNote = "set_note"
  case addCode = "add_code"
  case removeCode = "remove_code"
}

public enum CartMergeKind: String, Codable, Hashable, Sendable, CaseIterable {
  case quantityAdded = "quantity_added"
  case overCap = "over_cap"
  case lineCopied = "line_copied"
  case tipKept = "tip_kept"
  case notesJoined = "notes_joined"
  case noteLeftOut = "note_left_out"
  case codesLeftOut = "codes_left_out"
}

public enum ReorderKind: String, Codable, Hashable, Sendable, CaseIterable {
  case itemGone = "item_gone"
  case variantGone = "variant_gone"
  case variantRequired = "variant_required"
  case optionGone = "option_gone"
  case optionLowered = "option_lowered"
  case quantityLowered = "quantity_lowered"
  case choiceNeeded = "choice_needed"
  case choiceTooMany = "choice_too_many"
  case dearer
  case cheaper
  case otherProblem = "other_problem"
}

public enum PartnerFeeKind: String, Codable, Hashable, Sendable, CaseIterable {
  case delivery
  case service
  case tip
  case smallOrder = "small_order"
  case other
}

public enum PartnerDiscountTarget: String, Codable, Hashable, Sendable, CaseIterable {
  case cart
  case item
  case delivery
}

public enum BillTarget: String, Codable, Hashable, Sendable, CaseIterable {
  case line
  case fee
}

public enum SplitKind: String, Codable, Hashable, Sendable, CaseIterable {
  case evenly
  case shares
  case amounts
  case items
}

public enum SplitRest: String, Codable, Hashable, Sendable, CaseIterable {
  case byGoods = "by_goods"
  case evenly
}

public enum WalletVerb: String, Codable, Hashable, Sendable, CaseIterable {
  case issue
  case hold
  case capture
  case release
  case reverse
}

public enum LoyaltyVerb: String, Codable, Hashable, Sendable, CaseIterable {
  case earn
  case confirm
  case reverse
  case hold
  case capture
  case release
  case restore
}

public enum RewardState: String, Codable, Hashable, Sendable, CaseIterable {
  case pending
  case confirmed
  case reversed
}

public enum VoucherObstacle: String, Codable, Hashable, Sendable, CaseIterable {
  case none
  case notHere = "not_here"
  case notNow = "not_now"
  case nothingEligible = "nothing_eligible"
  case noBalance = "no_balance"
  case capReached = "cap_reached"
  case paidByOthers = "paid_by_others"
}

public enum TipReceiver: String, Codable, Hashable, Sendable, CaseIterable {
  case courier
  case venue
  case kitchen
  case staff
}

public enum CommissionBase: String, Codable, Hashable, Sendable, CaseIterable {
  case afterDiscounts = "after_discounts"
  case beforeDiscounts = "before_discounts"
  case afterOwnDiscounts = "after_own_discounts"
}

public enum PayoutParty: String, Codable, Hashable, Sendable, CaseIterable {
  case venue
  case platform
  case courier
  case kitchen
  case staff
  case chain
  case partner
}

public enum PayoutKind: String, Codable, Hashable, Sendable, CaseIterable {
  case goods
  case fee
  case discount
  case funding
  case tax
  case commission
  case commissionTax = "commission_tax"
  case tip
  case rounding
}

public enum VerdictKind: String, Codable, Hashable, Sendable, CaseIterable {
  case applied
  case duplicate
  case rejected
  case retry
  case blocked
  case mismatch
}

public enum SyncChangeKind: String, Codable, Hashable, Sendable, CaseIterable {
  case put
  case del
  case revoke
  case reset
}

public struct Actor: Codable, Hashable, Sendable {
  public var role: Role
  /// opaque id of the person or program
  public var subject: String?
  /// restaurant roles: their house
  public var venue: String?

  public init(role: Role, subject: String? = nil, venue: String? = nil) {
    self.role = role
    self.subject = subject
    self.venue = venue
  }

  private enum CodingKeys: String, CodingKey {
    case role
    case subject
    case venue
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    role = try c.decode(Role.self, forKey: .role)
    subject = try c.decodeIfPresent(String.self, forKey: .subject)
    venue = try c.decodeIfPresent(String.self, forKey: .venue)
  }
}

public struct PricingRequest: Codable, Hashable, Sendable {
  public var cart: Cart
  public var at: Instant
  /// absent: as soon as possible
  public var wantedAt: Instant?
  public var destination: GeoPoint?
  public var confirmedAge: Int32
  public var cash: Bool
  /// promotions that this customer may not use any more
  public var exhausted: [String]
  public var stock: Stock?
  /// from the venue, for fees, by road for instance; absent: in a straight line to the destination
  public var distanceM: Int64?
  /// of the goods, for fees
  public var weightG: Int64?
  /// of delivery; absent: the one that the destination is in
  public var zone: String?
  /// where the tax is due; absent: the zone
  public var place: String?

  public init(cart: Cart, at: Instant, wantedAt: Instant? = nil, destination: GeoPoint? = nil, confirmedAge: Int32 = 0, cash: Bool = false, exhausted: [String] = [], stock: Stock? = nil, distanceM: Int64? = nil, weightG: Int64? = nil, zone: String? = nil, place: String? = nil) {
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

  private enum CodingKeys: String, CodingKey {
    case cart
    case at
    case wantedAt = "wanted_at"
    case destination
    case confirmedAge = "confirmed_age"
    case cash
    case exhausted
    case stock
    case distanceM = "distance_m"
    case weightG = "weight_g"
    case zone
    case place
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    cart = try c.decode(Cart.self, forKey: .cart)
    at = try c.decode(Instant.self, forKey: .at)
    wantedAt = try c.decodeIfPresent(Instant.self, forKey: .wantedAt)
    destination = try c.decodeIfPresent(GeoPoint.self, forKey: .destination)
    confirmedAge = try c.decodeIfPresent(Int32.self, forKey: .confirmedAge) ?? 0
    cash = try c.decodeIfPresent(Bool.self, forKey: .cash) ?? false
    exhausted = try c.decodeIfPresent([String].self, forKey: .exhausted) ?? []
    stock = try c.decodeIfPresent(Stock.self, forKey: .stock)
    distanceM = try c.decodeIfPresent(Int64.self, forKey: .distanceM)
    weightG = try c.decodeIfPresent(Int64.self, forKey: .weightG)
    zone = try c.decodeIfPresent(String.self, forKey: .zone)
    place = try c.decodeIfPresent(String.self, forKey: .place)
  }
}

public struct PricingAnswer: Codable, Hashable, Sendable {
  public var quote: Quote
  public var orderable: Orderable

  public init(quote: Quote, orderable: Orderable) {
    self.quote = quote
    self.orderable = orderable
  }

  private enum CodingKeys: String, CodingKey {
    case quote
    case orderable
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    quote = try c.decode(Quote.self, forKey: .quote)
    orderable = try c.decode(Orderable.self, forKey: .orderable)
  }
}

public struct OrderableRequest: Codable, Hashable, Sendable {
  public var at: Instant
  /// of the cart, where there is one
  public var fulfilment: Fulfilment
  public var wantedAt: Instant?
  public var destination: GeoPoint?
  public var confirmedAge: Int32
  /// one item of the menu
  public var item: String?
  /// the whole basket; without item and cart: the venue alone
  public var cart: Cart?
  public var stock: Stock?

  public init(at: Instant, fulfilment: Fulfilment = .delivery, wantedAt: Instant? = nil, destination: GeoPoint? = nil, confirmedAge: Int32 = 0, item: String? = nil, cart: Cart? = nil, stock: Stock? = nil) {
    self.at = at
    self.fulfilment = fulfilment
    self.wantedAt = wantedAt
    self.destination = destination
    self.confirmedAge = confirmedAge
    self.item = item
    self.cart = cart
    self.stock = stock
  }

  private enum CodingKeys: String, CodingKey {
    case at
    case fulfilment
    case wantedAt = "wanted_at"
    case destination
    case confirmedAge = "confirmed_age"
    case item
    case cart
    case stock
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    at = try c.decode(Instant.self, forKey: .at)
    fulfilment = try c.decodeIfPresent(Fulfilment.self, forKey: .fulfilment) ?? .delivery
    wantedAt = try c.decodeIfPresent(Instant.self, forKey: .wantedAt)
    destination = try c.decodeIfPresent(GeoPoint.self, forKey: .destination)
    confirmedAge = try c.decodeIfPresent(Int32.self, forKey: .confirmedAge) ?? 0
    item = try c.decodeIfPresent(String.self, forKey: .item)
    cart = try c.decodeIfPresent(Cart.self, forKey: .cart)
    stock = try c.decodeIfPresent(Stock.self, forKey: .stock)
  }
}

public struct MenuAtRequest: Codable, Hashable, Sendable {
  public var at: Instant
  public var fulfilment: Fulfilment
  public var channel: String?
  /// the first that is held counts
  public var locales: [String]

  public init(at: Instant, fulfilment: Fulfilment = .delivery, channel: String? = nil, locales: [String] = []) {
    self.at = at
    self.fulfilment = fulfilment
    self.channel = channel
    self.locales = locales
  }

  private enum CodingKeys: String, CodingKey {
    case at
    case fulfilment
    case channel
    case locales
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    at = try c.decode(Instant.self, forKey: .at)
    fulfilment = try c.decodeIfPresent(Fulfilment.self, forKey: .fulfilment) ?? .delivery
    channel = try c.decodeIfPresent(String.self, forKey: .channel)
    locales = try c.decodeIfPresent([String].self, forKey: .locales) ?? []
  }
}

public struct ImportOptions: Codable, Hashable, Sendable {
  public var venue: String
  /// ISO 4217; for formats without one
  public var currency: String?
  public var defaultLocale: String
  /// where a file speaks for several places
  public var location: String?

  public init(venue: String, currency: String? = nil, defaultLocale: String = "en", location: String? = nil) {
    self.venue = venue
    self.currency = currency
    self.defaultLocale = defaultLocale
    self.location = location
  }

  private enum CodingKeys: String, CodingKey {
    case venue
    case currency
    case defaultLocale = "default_locale"
    case location
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    venue = try c.decode(String.self, forKey: .venue)
    currency = try c.decodeIfPresent(String.self, forKey: .currency)
    defaultLocale = try c.decodeIfPresent(String.self, forKey: .defaultLocale) ?? "en"
    location = try c.decodeIfPresent(String.self, forKey: .location)
  }
}

public struct Imported: Codable, Hashable, Sendable {
  public var menu: Menu
  public var rules: PriceRules
  /// what the file says of the venue itself
  public var venue: Venue?
  public var report: LossReport

  public init(menu: Menu, rules: PriceRules, venue: Venue? = nil, report: LossReport) {
    self.menu = menu
    self.rules = rules
    self.venue = venue
    self.report = report
  }

  private enum CodingKeys: String, CodingKey {
    case menu
    case rules
    case venue
    case report
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    menu = try c.decode(Menu.self, forKey: .menu)
    rules = try c.decode(PriceRules.self, forKey: .rules)
    venue = try c.decodeIfPresent(Venue.self, forKey: .venue)
    report = try c.decode(LossReport.self, forKey: .report)
  }
}

public struct Exported: Codable, Hashable, Sendable {
  public var text: String
  public var report: LossReport

  public init(text: String, report: LossReport) {
    self.text = text
    self.report = report
  }

  private enum CodingKeys: String, CodingKey {
    case text
    case report
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    text = try c.decode(String.self, forKey: .text)
    report = try c.decode(LossReport.self, forKey: .report)
  }
}

public struct HoursRequest: Codable, Hashable, Sendable {
  /// ISO 3166-1 alpha-2, for public holidays
  public var country: String?
  public var region: String?
  public var position: GeoPoint?
  public var first: String
  public var last: String

  public init(country: String? = nil, region: String? = nil, position: GeoPoint? = nil, first: String, last: String) {
    self.country = country
    self.region = region
    self.position = position
    self.first = first
    self.last = last
  }

  private enum CodingKeys: String, CodingKey {
    case country
    case region
    case position
    case first
    case last
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    country = try c.decodeIfPresent(String.self, forKey: .country)
    region = try c.decodeIfPresent(String.self, forKey: .region)
    position = try c.decodeIfPresent(GeoPoint.self, forKey: .position)
    first = try c.decode(String.self, forKey: .first)
    last = try c.decode(String.self, forKey: .last)
  }
}

public struct ClientOptions: Codable, Hashable, Sendable {
  /// of the store; empty: in memory
  public var path: String?
  public var actor: Actor
  /// what to follow; empty: venues and the actor's own orders
  public var scopes: [String]
  public var asapPatienceMs: Int64
  /// dearer orders need a connection; 0: no limit
  public var orderMinor: Int64

  public init(path: String? = nil, actor: Actor, scopes: [String] = [], asapPatienceMs: Int64 = 900000, orderMinor: Int64 = 0) {
    self.path = path
    self.actor = actor
    self.scopes = scopes
    self.asapPatienceMs = asapPatienceMs
    self.orderMinor = orderMinor
  }

  private enum CodingKeys: String, CodingKey {
    case path
    case actor
    case scopes
    case asapPatienceMs = "asap_patience_ms"
    case orderMinor = "order_minor"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    path = try c.decodeIfPresent(String.self, forKey: .path)
    actor = try c.decode(Actor.self, forKey: .actor)
    scopes = try c.decodeIfPresent([String].self, forKey: .scopes) ?? []
    asapPatienceMs = try c.decodeIfPresent(Int64.self, forKey: .asapPatienceMs) ?? 900000
    orderMinor = try c.decodeIfPresent(Int64.self, forKey: .orderMinor) ?? 0
  }
}

public struct HouseOptions: Codable, Hashable, Sendable {
  /// of the store; empty: in memory
  public var path: String?
  public var queueLimit: Int32
  public var menuVersions: Int32
  /// the store came back from a backup
  public var restored: Bool
  /// false: commands are carried out inside the call
  public var ownThread: Bool

  public init(path: String? = nil, queueLimit: Int32 = 10000, menuVersions: Int32 = 16, restored: Bool = false, ownThread: Bool = true) {
    self.path = path
    self.queueLimit = queueLimit
    self.menuVersions = menuVersions
    self.restored = restored
    self.ownThread = ownThread
  }

  private enum CodingKeys: String, CodingKey {
    case path
    case queueLimit = "queue_limit"
    case menuVersions = "menu_versions"
    case restored
    case ownThread = "own_thread"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    path = try c.decodeIfPresent(String.self, forKey: .path)
    queueLimit = try c.decodeIfPresent(Int32.self, forKey: .queueLimit) ?? 10000
    menuVersions = try c.decodeIfPresent(Int32.self, forKey: .menuVersions) ?? 16
    restored = try c.decodeIfPresent(Bool.self, forKey: .restored) ?? false
    ownThread = try c.decodeIfPresent(Bool.self, forKey: .ownThread) ?? true
  }
}

public struct SyncReport: Codable, Hashable, Sendable {
  public var sent: Int64
  public var applied: Int64
  public var rejected: Int64
  public var received: Int64
  public var pages: Int64
  public var repairedScopes: Int64
  public var drained: Bool
  public var upToDate: Bool
  /// what ended it early
  public var stoppedBy: CallProblem?

  public init(sent: Int64, applied: Int64, rejected: Int64, received: Int64, pages: Int64, repairedScopes: Int64, drained: Bool, upToDate: Bool, stoppedBy: CallProblem? = nil) {
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

  private enum CodingKeys: String, CodingKey {
    case sent
    case applied
    case rejected
    case received
    case pages
    case repairedScopes = "repaired_scopes"
    case drained
    case upToDate = "up_to_date"
    case stoppedBy = "stopped_by"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    sent = try c.decode(Int64.self, forKey: .sent)
    applied = try c.decode(Int64.self, forKey: .applied)
    rejected = try c.decode(Int64.self, forKey: .rejected)
    received = try c.decode(Int64.self, forKey: .received)
    pages = try c.decode(Int64.self, forKey: .pages)
    repairedScopes = try c.decode(Int64.self, forKey: .repairedScopes)
    drained = try c.decode(Bool.self, forKey: .drained)
    upToDate = try c.decode(Bool.self, forKey: .upToDate)
    stoppedBy = try c.decodeIfPresent(CallProblem.self, forKey: .stoppedBy)
  }
}

public struct TransportRequest: Codable, Hashable, Sendable {
  public var method: String
  /// path and query
  public var target: String
  public var headers: [TransportHeader]
  public var body: String?

  public init(method: String, target: String, headers: [TransportHeader] = [], body: String? = nil) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }

  private enum CodingKeys: String, CodingKey {
    case method
    case target
    case headers
    case body
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    method = try c.decode(String.self, forKey: .method)
    target = try c.decode(String.self, forKey: .target)
    headers = try c.decodeIfPresent([TransportHeader].self, forKey: .headers) ?? []
    body = try c.decodeIfPresent(String.self, forKey: .body)
  }
}

public struct TransportResponse: Codable, Hashable, Sendable {
  public var status: Int32
  public var headers: [TransportHeader]
  public var body: String?

  public init(status: Int32, headers: [TransportHeader] = [], body: String? = nil) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  private enum CodingKeys: String, CodingKey {
    case status
    case headers
    case body
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    status = try c.decode(Int32.self, forKey: .status)
    headers = try c.decodeIfPresent([TransportHeader].self, forKey: .headers) ?? []
    body = try c.decodeIfPresent(String.self, forKey: .body)
  }
}

public struct VenuePage: Codable, Hashable, Sendable {
  public var hits: [VenueHit]
  public var total: Int64

  public init(hits: [VenueHit], total: Int64) {
    self.hits = hits
    self.total = total
  }

  private enum CodingKeys: String, CodingKey {
    case hits
    case total
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    hits = try c.decode([VenueHit].self, forKey: .hits)
    total = try c.decode(Int64.self, forKey: .total)
  }
}

public struct CommitNotice: Codable, Hashable, Sendable {
  public var head: Int64

  public init(head: Int64) {
    self.head = head
  }

  private enum CodingKeys: String, CodingKey {
    case head
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    head = try c.decode(Int64.self, forKey: .head)
  }
}

public struct OpenReport: Codable, Hashable, Sendable {
  public var created: Bool
  /// the store was damaged: what waited was saved, the rest is read again
  public var salvaged: Bool
  /// waiting commands known to be lost
  public var lost: Int64
  public var damagedFile: String?

  public init(created: Bool, salvaged: Bool, lost: Int64 = 0, damagedFile: String? = nil) {
    self.created = created
    self.salvaged = salvaged
    self.lost = lost
    self.damagedFile = damagedFile
  }

  private enum CodingKeys: String, CodingKey {
    case created
    case salvaged
    case lost
    case damagedFile = "damaged_file"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    created = try c.decode(Bool.self, forKey: .created)
    salvaged = try c.decode(Bool.self, forKey: .salvaged)
    lost = try c.decodeIfPresent(Int64.self, forKey: .lost) ?? 0
    damagedFile = try c.decodeIfPresent(String.self, forKey: .damagedFile)
  }
}

public struct Seen: Codable, Hashable, Sendable {
  /// when the house was last heard
  public var at: Instant?
  public var outbox: Int64
  public var conflicts: Int64
  /// everything followed was read to the end at least once
  public var complete: Bool

  public init(at: Instant? = nil, outbox: Int64, conflicts: Int64, complete: Bool) {
    self.at = at
    self.outbox = outbox
    self.conflicts = conflicts
    self.complete = complete
  }

  private enum CodingKeys: String, CodingKey {
    case at
    case outbox
    case conflicts
    case complete
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    at = try c.decodeIfPresent(Instant.self, forKey: .at)
    outbox = try c.decode(Int64.self, forKey: .outbox)
    conflicts = try c.decode(Int64.self, forKey: .conflicts)
    complete = try c.decode(Bool.self, forKey: .complete)
  }
}

public struct DeviceQuoteRequest: Codable, Hashable, Sendable {
  public var cart: Cart
  public var wantedAt: Instant?
  public var destination: GeoPoint?
  public var confirmedAge: Int32
  public var cash: Bool

  public init(cart: Cart, wantedAt: Instant? = nil, destination: GeoPoint? = nil, confirmedAge: Int32 = 0, cash: Bool = false) {
    self.cart = cart
    self.wantedAt = wantedAt
    self.destination = destination
    self.confirmedAge = confirmedAge
    self.cash = cash
  }

  private enum CodingKeys: String, CodingKey {
    case cart
    case wantedAt = "wanted_at"
    case destination
    case confirmedAge = "confirmed_age"
    case cash
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    cart = try c.decode(Cart.self, forKey: .cart)
    wantedAt = try c.decodeIfPresent(Instant.self, forKey: .wantedAt)
    destination = try c.decodeIfPresent(GeoPoint.self, forKey: .destination)
    confirmedAge = try c.decodeIfPresent(Int32.self, forKey: .confirmedAge) ?? 0
    cash = try c.decodeIfPresent(Bool.self, forKey: .cash) ?? false
  }
}

public struct DeviceQuoteAnswer: Codable, Hashable, Sendable {
  public var quote: Quote
  public var orderable: Orderable
  /// only the house knows more of a promotion in it
  public var provisional: Bool
  public var menuVersion: Int64

  public init(quote: Quote, orderable: Orderable, provisional: Bool = false, menuVersion: Int64) {
    self.quote = quote
    self.orderable = orderable
    self.provisional = provisional
    self.menuVersion = menuVersion
  }

  private enum CodingKeys: String, CodingKey {
    case quote
    case orderable
    case provisional
    case menuVersion = "menu_version"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    quote = try c.decode(Quote.self, forKey: .quote)
    orderable = try c.decode(Orderable.self, forKey: .orderable)
    provisional = try c.decodeIfPresent(Bool.self, forKey: .provisional) ?? false
    menuVersion = try c.decode(Int64.self, forKey: .menuVersion)
  }
}

public struct LocalOrder: Codable, Hashable, Sendable {
  public var order: Order
  public var standing: Standing
  /// absent: the house has not said anything of it
  public var confirmedVersion: Int64?
  public var pending: [PendingCommand]

  public init(order: Order, standing: Standing, confirmedVersion: Int64? = nil, pending: [PendingCommand] = []) {
    self.order = order
    self.standing = standing
    self.confirmedVersion = confirmedVersion
    self.pending = pending
  }

  private enum CodingKeys: String, CodingKey {
    case order
    case standing
    case confirmedVersion = "confirmed_version"
    case pending
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    order = try c.decode(Order.self, forKey: .order)
    standing = try c.decode(Standing.self, forKey: .standing)
    confirmedVersion = try c.decodeIfPresent(Int64.self, forKey: .confirmedVersion)
    pending = try c.decodeIfPresent([PendingCommand].self, forKey: .pending) ?? []
  }
}

public struct PendingCommand: Codable, Hashable, Sendable {
  public var id: Id
  public var seq: Int64
  public var name: String
  public var verb: OrderVerb?
  public var at: Instant
  public var doubtful: Bool
  /// sent without a verdict
  public var attempts: Int32

  public init(id: Id, seq: Int64, name: String, verb: OrderVerb? = nil, at: Instant, doubtful: Bool = false, attempts: Int32 = 0) {
    self.id = id
    self.seq = seq
    self.name = name
    self.verb = verb
    self.at = at
    self.doubtful = doubtful
    self.attempts = attempts
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case seq
    case name
    case verb
    case at
    case doubtful
    case attempts
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    seq = try c.decode(Int64.self, forKey: .seq)
    name = try c.decode(String.self, forKey: .name)
    verb = try c.decodeIfPresent(OrderVerb.self, forKey: .verb)
    at = try c.decode(Instant.self, forKey: .at)
    doubtful = try c.decodeIfPresent(Bool.self, forKey: .doubtful) ?? false
    attempts = try c.decodeIfPresent(Int32.self, forKey: .attempts) ?? 0
  }
}

public struct Conflict: Codable, Hashable, Sendable {
  public var id: Id
  public var name: String
  public var order: Id?
  public var problem: SyncProblem
  public var place: PlaceOrder?
  public var command: OrderCommand?
  public var newQuote: Quote?
  public var orderable: Orderable?
  public var at: Instant

  public init(id: Id, name: String, order: Id? = nil, problem: SyncProblem, place: PlaceOrder? = nil, command: OrderCommand? = nil, newQuote: Quote? = nil, orderable: Orderable? = nil, at: Instant) {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case name
    case order
    case problem
    case place
    case command
    case newQuote = "new_quote"
    case orderable
    case at
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    id = try c.decode(Id.self, forKey: .id)
    name = try c.decode(String.self, forKey: .name)
    order = try c.decodeIfPresent(Id.self, forKey: .order)
    problem = try c.decode(SyncProblem.self, forKey: .problem)
    place = try c.decodeIfPresent(PlaceOrder.self, forKey: .place)
    command = try c.decodeIfPresent(OrderCommand.self, forKey: .command)
    newQuote = try c.decodeIfPresent(Quote.self, forKey: .newQuote)
    orderable = try c.decodeIfPresent(Orderable.self, forKey: .orderable)
    at = try c.decode(Instant.self, forKey: .at)
  }
}

public struct Resolution: Codable, Hashable, Sendable {
  public var drop: Bool
  public var cart: Cart?
  public var agreedTotalMinor: Int64?
  public var wantedAt: Instant?

  public init(drop: Bool = false, cart: Cart? = nil, agreedTotalMinor: Int64? = nil, wantedAt: Instant? = nil) {
    self.drop = drop
    self.cart = cart
    self.agreedTotalMinor = agreedTotalMinor
    self.wantedAt = wantedAt
  }

  private enum CodingKeys: String, CodingKey {
    case drop
    case cart
    case agreedTotalMinor = "agreed_total_minor"
    case wantedAt = "wanted_at"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    drop = try c.decodeIfPresent(Bool.self, forKey: .drop) ?? false
    cart = try c.decodeIfPresent(Cart.self, forKey: .cart)
    agreedTotalMinor = try c.decodeIfPresent(Int64.self, forKey: .agreedTotalMinor)
    wantedAt = try c.decodeIfPresent(Instant.self, forKey: .wantedAt)
  }
}

public struct OrderQuery: Codable, Hashable, Sendable {
  public var venue: String?
  public var states: [OrderState]
  public var page: String?
  public var limit: Int32

  public init(venue: String? = nil, states: [OrderState] = [], page: String? = nil, limit: Int32 = 50) {
    self.venue = venue
    self.states = states
    self.page = page
    self.limit = limit
  }

  private enum CodingKeys: String, CodingKey {
    case venue
    case states
    case page
    case limit
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    venue = try c.decodeIfPresent(String.self, forKey: .venue)
    states = try c.decodeIfPresent([OrderState].self, forKey: .states) ?? []
    page = try c.decodeIfPresent(String.self, forKey: .page)
    limit = try c.decodeIfPresent(Int32.self, forKey: .limit) ?? 50
  }
}

public struct OrderList: Codable, Hashable, Sendable {
  public var orders: [LocalOrder]
  /// empty at the end
  public var next: String?

  public init(orders: [LocalOrder], next: String? = nil) {
    self.orders = orders
    self.next = next
  }

  private enum CodingKeys: String, CodingKey {
    case orders
    case next
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    orders = try c.decode([LocalOrder].self, forKey: .orders)
    next = try c.decodeIfPresent(String.self, forKey: .next)
  }
}

public struct ClientEvent: Codable, Hashable, Sendable {
  public var what: ClientEventKind
  public var id: String?

  public init(what: ClientEventKind, id: String? = nil) {
    self.what = what
    self.id = id
  }

  private enum CodingKeys: String, CodingKey {
    case what
    case id
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    what = try c.decode(ClientEventKind.self, forKey: .what)
    id = try c.decodeIfPresent(String.self, forKey: .id)
  }
}

public struct VenueQuery: Codable, Hashable, Sendable {
  public var near: GeoPoint?
  public var withinM: Int64?
  public var openAt: Instant?
  public var fulfilment: Fulfilment?
  public var text: String?
  public var offset: Int32
  public var limit: Int32

  public init(near: GeoPoint? = nil, withinM: Int64? = nil, openAt: Instant? = nil, fulfilment: Fulfilment? = nil, text: String? = nil, offset: Int32 = 0, limit: Int32 = 50) {
    self.near = near
    self.withinM = withinM
    self.openAt = openAt
    self.fulfilment = fulfilment
    self.text = text
    self.offset = offset
    self.limit = limit
  }

  private enum CodingKeys: String, CodingKey {
    case near
    case withinM = "within_m"
    case openAt = "open_at"
    case fulfilment
    case text
    case offset
    case limit
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    near = try c.decodeIfPresent(GeoPoint.self, forKey: .near)
    withinM = try c.decodeIfPresent(Int64.self, forKey: .withinM)
    openAt = try c.decodeIfPresent(Instant.self, forKey: .openAt)
    fulfilment = try c.decodeIfPresent(Fulfilment.self, forKey: .fulfilment)
    text = try c.decodeIfPresent(String.self, forKey: .text)
    offset = try c.decodeIfPresent(Int32.self, forKey: .offset) ?? 0
    limit = try c.decodeIfPresent(Int32.self, forKey: .limit) ?? 50
  }
}

public struct HouseQuoteRequest: Codable, Hashable, Sendable {
  public var cart: Cart
  /// absent: now
  public var at: Instant?
  public var wantedAt: Instant?
  public var destination: GeoPoint?
  public var confirmedAge: Int32
  public var reservation: Id?
  public var customer: String?
  public var cash: Bool
  public var proof: Bool

  public init(cart: Cart, at: Instant? = nil, wantedAt: Instant? = nil, destination: GeoPoint? = nil, confirmedAge: Int32 = 0, reservation: Id? = nil, customer: String? = nil, cash: Bool = false, proof: Bool = false) {
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

  private enum CodingKeys: String, CodingKey {
    case cart
    case at
    case wantedAt = "wanted_at"
    case destination
    case confirmedAge = "confirmed_age"
    case reservation
    case customer
    case cash
    case proof
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    cart = try c.decode(Cart.self, forKey: .cart)
    at = try c.decodeIfPresent(Instant.self, forKey: .at)
    wantedAt = try c.decodeIfPresent(Instant.self, forKey: .wantedAt)
    destination = try c.decodeIfPresent(GeoPoint.self, forKey: .destination)
    confirmedAge = try c.decodeIfPresent(Int32.self, forKey: .confirmedAge) ?? 0
    reservation = try c.decodeIfPresent(Id.self, forKey: .reservation)
    customer = try c.decodeIfPresent(String.self, forKey: .customer)
    cash = try c.decodeIfPresent(Bool.self, forKey: .cash) ?? false
    proof = try c.decodeIfPresent(Bool.self, forKey: .proof) ?? false
  }
}

public struct HouseQuoteAnswer: Codable, Hashable, Sendable {
  public var quote: Quote
  public var orderable: Orderable
  public var proof: PriceProof?

  public init(quote: Quote, orderable: Orderable, proof: PriceProof? = nil) {
    self.quote = quote
    self.orderable = orderable
    self.proof = proof
  }

  private enum CodingKeys: String, CodingKey {
    case quote
    case orderable
    case proof
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    quote = try c.decode(Quote.self, forKey: .quote)
    orderable = try c.decode(Orderable.self, forKey: .orderable)
    proof = try c.decodeIfPresent(PriceProof.self, forKey: .proof)
  }
}

public struct HouseOrderQuery: Codable, Hashable, Sendable {
  public var venue: String?
  public var states: [OrderState]
  public var page: String?
  public var limit: Int32

  public init(venue: String? = nil, states: [OrderState] = [], page: String? = nil, limit: Int32 = 50) {
    self.venue = venue
    self.states = states
    self.page = page
    self.limit = limit
  }

  private enum CodingKeys: String, CodingKey {
    case venue
    case states
    case page
    case limit
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    venue = try c.decodeIfPresent(String.self, forKey: .venue)
    states = try c.decodeIfPresent([OrderState].self, forKey: .states) ?? []
    page = try c.decodeIfPresent(String.self, forKey: .page)
    limit = try c.decodeIfPresent(Int32.self, forKey: .limit) ?? 50
  }
}

public struct Receipt: Codable, Hashable, Sendable {
  public var order: Order
  public var duplicate: Bool
  public var pos: Int64

  public init(order: Order, duplicate: Bool, pos: Int64) {
    self.order = order
    self.duplicate = duplicate
    self.pos = pos
  }

  private enum CodingKeys: String, CodingKey {
    case order
    case duplicate
    case pos
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    order = try c.decode(Order.self, forKey: .order)
    duplicate = try c.decode(Bool.self, forKey: .duplicate)
    pos = try c.decode(Int64.self, forKey: .pos)
  }
}

public struct OrderPage: Codable, Hashable, Sendable {
  public var orders: [Order]
  /// empty at the end
  public var next: String?

  public init(orders: [Order], next: String? = nil) {
    self.orders = orders
    self.next = next
  }

  private enum CodingKeys: String, CodingKey {
    case orders
    case next
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    orders = try c.decode([Order].self, forKey: .orders)
    next = try c.decodeIfPresent(String.self, forKey: .next)
  }
}

public struct EventPage: Codable, Hashable, Sendable {
  public var events: [LogEntry]
  public var cursor: Int64
  public var more: Bool

  public init(events: [LogEntry], cursor: Int64, more: Bool) {
    self.events = events
    self.cursor = cursor
    self.more = more
  }

  private enum CodingKeys: String, CodingKey {
    case events
    case cursor
    case more
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    events = try c.decode([LogEntry].self, forKey: .events)
    cursor = try c.decode(Int64.self, forKey: .cursor)
    more = try c.decode(Bool.self, forKey: .more)
  }
}

public struct VerifyReport: Codable, Hashable, Sendable {
  public var venues: Int64
  public var orders: Int64
  public var events: Int64
  public var commands: Int64
  public var problems: [String]

  public init(venues: Int64, orders: Int64, events: Int64, commands: Int64, problems: [String]) {
    self.venues = venues
    self.orders = orders
    self.events = events
    self.commands = commands
    self.problems = problems
  }

  private enum CodingKeys: String, CodingKey {
    case venues
    case orders
    case events
    case commands
    case problems
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    venues = try c.decode(Int64.self, forKey: .venues)
    orders = try c.decode(Int64.self, forKey: .orders)
    events = try c.decode(Int64.self, forKey: .events)
    commands = try c.decode(Int64.self, forKey: .commands)
    problems = try c.decode([String].self, forKey: .problems)
  }
}

public struct AccessChange: Codable, Hashable, Sendable {
  public var subject: String
  /// absent: everywhere
  public var venue: String?
  public var granted: Bool
  public var reason: String?

  public init(subject: String, venue: String? = nil, granted: Bool, reason: String? = nil) {
    self.subject = subject
    self.venue = venue
    self.granted = granted
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case subject
    case venue
    case granted
    case reason
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    subject = try c.decode(String.self, forKey: .subject)
    venue = try c.decodeIfPresent(String.self, forKey: .venue)
    granted = try c.decode(Bool.self, forKey: .granted)
    reason = try c.decodeIfPresent(String.self, forKey: .reason)
  }
}

public struct CallProblem: Codable, Hashable, Sendable {
  /// name of an error code
  public var code: String
  /// for developers
  public var message: String?
  public var path: String?
  /// an object as a text
  public var details: String?

  public init(code: String, message: String? = nil, path: String? = nil, details: String? = nil) {
    self.code = code
    self.message = message
    self.path = path
    self.details = details
  }

  private enum CodingKeys: String, CodingKey {
    case code
    case message
    case path
    case details
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    code = try c.decode(String.self, forKey: .code)
    message = try c.decodeIfPresent(String.self, forKey: .message)
    path = try c.decodeIfPresent(String.self, forKey: .path)
    details = try c.decodeIfPresent(String.self, forKey: .details)
  }
}

public struct TransportHeader: Codable, Hashable, Sendable {
  /// in lower case
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case value
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    name = try c.decode(String.self, forKey: .name)
    value = try c.decode(String.self, forKey: .value)
  }
}

public struct VenueHit: Codable, Hashable, Sendable {
  public var venue: Venue
  public var distanceM: Int64?
  /// items whose name matched
  public var dishes: [String]
  public var hasMenu: Bool

  public init(venue: Venue, distanceM: Int64? = nil, dishes: [String] = [], hasMenu: Bool = false) {
    self.venue = venue
    self.distanceM = distanceM
    self.dishes = dishes
    self.hasMenu = hasMenu
  }

  private enum CodingKeys: String, CodingKey {
    case venue
    case distanceM = "distance_m"
    case dishes
    case hasMenu = "has_menu"
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    venue = try c.decode(Venue.self, forKey: .venue)
    distanceM = try c.decodeIfPresent(Int64.self, forKey: .distanceM)
    dishes = try c.decodeIfPresent([String].self, forKey: .dishes) ?? []
    hasMenu = try c.decodeIfPresent(Bool.self, forKey: .hasMenu) ?? false
  }
}

public struct LogEntry: Codable, Hashable, Sendable {
  public var pos: Int64
  public var entity: String
  public var entityId: String
  public var version: Int64
  public var venue: String?
  public var customer: String?
  public var at: Instant
  /// as a text
  public var document: String

  public init(pos: Int64, entity: String, entityId: String, version: Int64, venue: String? = nil, customer: String? = nil, at: Instant, document: String) {
    self.pos = pos
    self.entity = entity
    self.entityId = entityId
    self.version = version
    self.venue = venue
    self.customer = customer
    self.at = at
    self.document = document
  }

  private enum CodingKeys: String, CodingKey {
    case pos
    case entity
    case entityId = "entity_id"
    case version
    case venue
    case customer
    case at
    case document
  }

  public init(from decoder: Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    pos = try c.decode(Int64.self, forKey: .pos)
    entity = try c.decode(String.self, forKey: .entity)
    entityId = try c.decode(String.self, forKey: .entityId)
    version = try c.decode(Int64.self, forKey: .version)
    venue = try c.decodeIfPresent(String.self, forKey: .venue)
    customer = try c.decodeIfPresent(String.self, forKey: .customer)
    at = try c.decode(Instant.self, forKey: .at)
    document = try c.decode(String.self, forKey: .document)
  }
}

public enum Standing: String, Codable, Hashable, Sendable, CaseIterable {
  case confirmed
  case pending
  case doubtful
}

public enum ClientEventKind: String, Codable, Hashable, Sendable, CaseIterable {
  case order
  case venue
  case stock
  case basket
  case conflict
  case access
  case synced
}
