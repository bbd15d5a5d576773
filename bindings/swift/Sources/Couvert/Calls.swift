// Generated from bindings/spec/functions.json by bindings/gen/generate.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
// Functions that are nothing more than a call.

import CCouvert

public enum Engine {
  /// The version of the library, for instance "0.2.0". Lives for the process. Since 0.1, experimental.
  public static func version() -> String { String(cString: couvert_version()) }

  /// The level of this interface; a library of a higher level has everything of a lower one. Since 0.1, experimental.
  public static func abiLevel() -> Int64 { Int64(couvert_abi_level()) }

  /// The storage engine inside, for instance "sqlcipher 4.14.0 sqlite 3.51.3". Lives for the process. Since 0.1, experimental.
  public static func engine() -> String { String(cString: couvert_engine()) }

  /// 1 when the engine can encrypt stores, else 0. Since 0.1, experimental.
  public static func engineEncrypts() -> Int64 { Int64(couvert_engine_encrypts()) }

  /// How many handles were given out and not freed, buffers and errors included. 0 when nothing leaks. Since 0.1, experimental.
  public static func liveHandles() -> Int64 { Int64(couvert_live_handles()) }

  /// Every error code with its name, kind, HTTP status and text. Since 0.1, experimental.
  public static func catalogue() throws -> String {
    return try answerText { couvert_catalogue($0, $1) }
  }

  /// JSON Schemas (2020-12) of all documents, one object by type name. Since 0.1, experimental.
  public static func schemas() throws -> String {
    return try answerText { couvert_schemas($0, $1) }
  }

  /// A new id: a UUIDv7 of the system's clock and randomness, 36 characters. Since 0.1, experimental.
  public static func idNew() throws -> String {
    return try answerText { couvert_id_new($0, $1) }
  }

  /// Reads a document of a type and writes it in its canonical form; equal values give equal octets. Errors: invalid_argument, json_syntax, json_type, json_missing_member, json_number_range, json_enum, document_version. Since 0.1, experimental.
  public static func documentCheck(_ type: String, document: String) throws -> String {
    let in0 = Array(type.utf8)
    let in1 = Array(document.utf8)
    return try withBytes(in0) { p0, n0 in try withBytes(in1) { p1, n1 in try answerText { couvert_document_check(p0, n0, p1, n1, $0, $1) } } }
  }
}

public enum Currencies {
  /// Digits after the decimal point by ISO 4217. Errors: currency_unknown. Since 0.1, experimental.
  public static func exponent(_ currency: String) throws -> Int32 {
    let in0 = Array(currency.utf8)
    return try withBytes(in0) { p0, n0 in try answerInt32 { couvert_currency_exponent(p0, n0, $0, $1) } }
  }
}

public enum Minor {
  /// Decimal text to minor units; more digits than the currency has are an error. Errors: currency_unknown, money_format, money_overflow. Since 0.1, experimental.
  public static func parse(_ amount: String, currency: String) throws -> Int64 {
    let in0 = Array(amount.utf8)
    let in1 = Array(currency.utf8)
    return try withBytes(in0) { p0, n0 in try withBytes(in1) { p1, n1 in try answerInt64 { couvert_money_parse(p0, n0, p1, n1, $0, $1) } } }
  }

  /// Minor units to decimal text: "12.50". Errors: currency_unknown. Since 0.1, experimental.
  public static func format(_ minor: Int64, currency: String) throws -> String {
    let in1 = Array(currency.utf8)
    return try withBytes(in1) { p1, n1 in try answerText { couvert_money_format(minor, p1, n1, $0, $1) } }
  }

  /// The sum of two amounts of one currency. Errors: currency_unknown, money_overflow. Since 0.1, experimental.
  public static func add(_ a: Int64, b: Int64, currency: String) throws -> Int64 {
    let in2 = Array(currency.utf8)
    return try withBytes(in2) { p2, n2 in try answerInt64 { couvert_money_add(a, b, p2, n2, $0, $1) } }
  }

  /// An amount n times. Errors: currency_unknown, money_overflow. Since 0.1, experimental.
  public static func times(_ minor: Int64, n: Int64, currency: String) throws -> Int64 {
    let in2 = Array(currency.utf8)
    return try withBytes(in2) { p2, n2 in try answerInt64 { couvert_money_times(minor, n, p2, n2, $0, $1) } }
  }

  /// A share in parts per million, rounded as named: half_up, half_even, half_down, up, down, ceiling, floor, half_odd, half_ceiling, half_floor. Errors: invalid_argument, currency_unknown, money_overflow. Since 0.1, experimental.
  public static func portion(_ minor: Int64, ratePpm: Int64, rounding: Rounding, currency: String) throws -> Int64 {
    let in2 = Array(rounding.rawValue.utf8)
    let in3 = Array(currency.utf8)
    return try withBytes(in2) { p2, n2 in try withBytes(in3) { p3, n3 in try answerInt64 { couvert_money_portion(minor, ratePpm, p2, n2, p3, n3, $0, $1) } } }
  }

  /// Splits an amount by weights so that the parts sum to it; `parts` has room for `count` numbers. Errors: currency_unknown, allocation_weights, limit_exceeded, money_overflow. Since 0.1, experimental.
  public static func allocate(_ minor: Int64, weights: [Int64], currency: String) throws -> [Int64] {
    let in2 = Array(currency.utf8)
    return try withBytes(in2) { p2, n2 in try answerInt64s(weights.count) { couvert_money_allocate(minor, weights, weights.count, p2, n2, $0, $1) } }
  }
}

extension Book {
  /// What it was made of: "venue", "menu" or "rules". Errors: invalid_argument, menu_not_published. Since 0.1, experimental.
  public func document(_ part: String) throws -> String {
    let in1 = Array(part.utf8)
    return try withBytes(in1) { p1, n1 in try answerText { couvert_book_document(handle, p1, n1, $0, $1) } }
  }

  /// The price of a basket with every step, and whether it can be ordered. The same on every platform to the cent. Errors: invalid_argument, menu_not_published, cart_wrong_venue, limit_exceeded, tax_rate_missing, money_overflow. Since 0.1, experimental.
  public func quote(_ request: PricingRequest) throws -> PricingAnswer {
    let in1 = encoded(request)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_book_quote(handle, p1, n1, $0, $1) } }
  }

  /// The total of a basket alone, in minor units: for dragging a quantity. Errors: invalid_argument, menu_not_published, cart_wrong_venue, limit_exceeded, tax_rate_missing, money_overflow. Since 0.1, experimental.
  public func total(_ request: PricingRequest) throws -> Int64 {
    let in1 = encoded(request)
    return try withBytes(in1) { p1, n1 in try answerInt64 { couvert_book_total(handle, p1, n1, $0, $1) } }
  }

  /// Everything that is wrong with a basket, an array of issues. Errors: menu_not_published. Since 0.1, experimental.
  public func check(_ cart: Cart) throws -> [Issue] {
    let in1 = encoded(cart)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_book_check(handle, p1, n1, $0, $1) } }
  }

  /// Whether the venue, one item, or a whole basket can be ordered, with every reason and the next time. Errors: invalid_argument, menu_not_published. Since 0.1, experimental.
  public func orderable(_ request: OrderableRequest) throws -> Orderable {
    let in1 = encoded(request)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_book_orderable(handle, p1, n1, $0, $1) } }
  }

  /// Minimum, maximum and fees before there is a basket. Errors: invalid_argument, fulfilment_not_offered. Since 0.1, experimental.
  public func bounds(_ request: PricingRequest) throws -> OrderBounds {
    let in1 = encoded(request)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_book_bounds(handle, p1, n1, $0, $1) } }
  }

  /// The menu as it is at an instant, in the first of the languages that is held: what is on sale, at which price. Errors: menu_not_published. Since 0.1, experimental.
  public func menuAt(_ request: MenuAtRequest) throws -> MenuAt {
    let in1 = encoded(request)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_book_menu_at(handle, p1, n1, $0, $1) } }
  }

  /// An old order as a basket of today, with what is no longer the same. Errors: menu_not_published, cart_wrong_venue. Since 0.1, experimental.
  public func reorder(_ order: Order, cartId: Id, at: Instant) throws -> Reorder {
    let in1 = encoded(order)
    let in2 = Array(cartId.rawValue.utf8)
    let in3 = Array(at.rawValue.utf8)
    return try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try withBytes(in3) { p3, n3 in try answerDocument { couvert_book_reorder(handle, p1, n1, p2, n2, p3, n3, $0, $1) } } } }
  }

  /// The proof of a price, which anybody can check. Errors: invalid_argument, menu_not_published. Since 0.1, experimental.
  public func prove(_ request: PricingRequest) throws -> PriceProof {
    let in1 = encoded(request)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_book_prove(handle, p1, n1, $0, $1) } }
  }
}

public enum Menus {
  /// Everything worth telling the author of a menu, an array of findings, errors first. Since 0.1, experimental.
  public static func lint(_ menu: Menu) throws -> [Finding] {
    let in0 = encoded(menu)
    return try withBytes(in0) { p0, n0 in try answerDocument { couvert_menu_lint(p0, n0, $0, $1) } }
  }

  /// Another system's menu: schemaorg, ubereats, opendelivery, square, justeat, hubrise or ondc, with a report of what does not carry over. Errors: invalid_argument, format_not_supported, import_format, currency_unknown. Since 0.1, experimental.
  public static func `import`(_ format: Format, source: String, options: ImportOptions) throws -> Imported {
    let in0 = Array(format.rawValue.utf8)
    let in1 = Array(source.utf8)
    let in2 = encoded(options)
    return try withBytes(in0) { p0, n0 in try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerDocument { couvert_menu_import(p0, n0, p1, n1, p2, n2, $0, $1) } } } }
  }

  /// A venue's menu in another system's format. Errors: invalid_argument, format_not_supported, menu_not_published. Since 0.1, experimental.
  public static func export(_ book: Book, format: Format) throws -> Exported {
    let in1 = Array(format.rawValue.utf8)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_menu_export(book.handle, p1, n1, $0, $1) } }
  }
}

public enum Hours {
  /// Opening hours in OpenStreetMap's syntax as a calendar for the dates given. Errors: hours_syntax, holidays_unknown, limit_exceeded. Since 0.1, experimental.
  public static func `import`(_ hours: String, place: HoursRequest) throws -> Calendar {
    let in0 = Array(hours.utf8)
    let in1 = encoded(place)
    return try withBytes(in0) { p0, n0 in try withBytes(in1) { p1, n1 in try answerDocument { couvert_hours_import(p0, n0, p1, n1, $0, $1) } } }
  }
}

public enum Quotes {
  /// A quote as a tree of message keys. Since 0.1, experimental.
  public static func explain(_ quote: Quote) throws -> Explanation {
    let in0 = encoded(quote)
    return try withBytes(in0) { p0, n0 in try answerDocument { couvert_quote_explain(p0, n0, $0, $1) } }
  }

  /// Recomputes the total from the steps alone. Errors: price_changed. Since 0.1, experimental.
  public static func verify(_ quote: Quote) throws {
    let in0 = encoded(quote)
    try withBytes(in0) { p0, n0 in try answerNothing { couvert_quote_verify(p0, n0, $0) } }
  }

  /// A bill for each payer; they add up exactly. Errors: invalid_argument. Since 0.1, experimental.
  public static func split(_ quote: Quote, plan: SplitPlan) throws -> [Bill] {
    let in0 = encoded(quote)
    let in1 = encoded(plan)
    return try withBytes(in0) { p0, n0 in try withBytes(in1) { p1, n1 in try answerDocument { couvert_quote_split(p0, n0, p1, n1, $0, $1) } } }
  }
}

public enum Proofs {
  /// Checks a proof of a price; names the line and the rule of a mismatch. Since 0.1, experimental.
  public static func check(_ proof: PriceProof) throws -> ProofCheck {
    let in0 = encoded(proof)
    return try withBytes(in0) { p0, n0 in try answerDocument { couvert_proof_check(p0, n0, $0, $1) } }
  }
}

public enum Refunds {
  /// One more refund of a sale; any sequence of them ends at zero. Errors: invalid_argument. Since 0.1, experimental.
  public static func apply(_ ledger: RefundLedger, request: RefundRequest) throws -> RefundLedger {
    let in0 = encoded(ledger)
    let in1 = encoded(request)
    return try withBytes(in0) { p0, n0 in try withBytes(in1) { p1, n1 in try answerDocument { couvert_refund_apply(p0, n0, p1, n1, $0, $1) } } }
  }
}

public enum Orders {
  /// The events of a command, or why it is refused. `now` is an instant. Errors: permission_denied. Since 0.1, experimental.
  public static func decide(_ order: Order, command: OrderCommand, actor: Actor, now: Instant) throws -> [OrderEvent] {
    let in0 = encoded(order)
    let in1 = encoded(command)
    let in2 = encoded(actor)
    let in3 = Array(now.rawValue.utf8)
    return try withBytes(in0) { p0, n0 in try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try withBytes(in3) { p3, n3 in try answerDocument { couvert_order_decide(p0, n0, p1, n1, p2, n2, p3, n3, $0, $1) } } } } }
  }

  /// The order after an event. Errors: invalid_argument. Since 0.1, experimental.
  public static func apply(_ order: Order, event: OrderEvent) throws -> Order {
    let in0 = encoded(order)
    let in1 = encoded(event)
    return try withBytes(in0) { p0, n0 in try withBytes(in1) { p1, n1 in try answerDocument { couvert_order_apply(p0, n0, p1, n1, $0, $1) } } }
  }
}

public enum Groups {
  /// A group basket with one more operation. Errors: operation_mismatch, group_locked, group_deadline, participant_unknown, line_unknown. Since 0.1, experimental.
  public static func edit(_ group: GroupCart, op: GroupOp, now: Instant) throws -> GroupCart {
    let in0 = encoded(group)
    let in1 = encoded(op)
    let in2 = Array(now.rawValue.utf8)
    return try withBytes(in0) { p0, n0 in try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerDocument { couvert_group_edit(p0, n0, p1, n1, p2, n2, $0, $1) } } } }
  }

  /// Two copies of a group basket as one; the order does not matter. Errors: group_mismatch, operation_mismatch, limit_exceeded. Since 0.1, experimental.
  public static func merge(_ a: GroupCart, b: GroupCart) throws -> GroupCart {
    let in0 = encoded(a)
    let in1 = encoded(b)
    return try withBytes(in0) { p0, n0 in try withBytes(in1) { p1, n1 in try answerDocument { couvert_group_merge(p0, n0, p1, n1, $0, $1) } } }
  }

  /// What people see of a group basket. Since 0.1, experimental.
  public static func view(_ group: GroupCart) throws -> GroupView {
    let in0 = encoded(group)
    return try withBytes(in0) { p0, n0 in try answerDocument { couvert_group_view(p0, n0, $0, $1) } }
  }
}

extension Client {
  /// What opening found: created, salvaged, what was lost. Errors: closed. Since 0.1, experimental.
  public func opened() throws -> OpenReport {
    let handle = try live()
    defer { done() }
    return try answerDocument { couvert_client_opened(handle, $0, $1) }
  }

  /// When the house was last heard, and what waits. Errors: closed. Since 0.1, experimental.
  public func seen() throws -> Seen {
    let handle = try live()
    defer { done() }
    return try answerDocument { couvert_client_seen(handle, $0, $1) }
  }

  /// The venues that this device holds, an array. Errors: closed. Since 0.1, experimental.
  public func venues() throws -> [Venue] {
    let handle = try live()
    defer { done() }
    return try answerDocument { couvert_client_venues(handle, $0, $1) }
  }

  /// A venue with its menu and rules, as this device holds it now. A snapshot. Errors: venue_unknown, closed. Since 0.1, experimental.
  public func book(_ venue: String) throws -> Book {
    let handle = try live()
    defer { done() }
    let in1 = Array(venue.utf8)
    return Book(handle: try withBytes(in1) { p1, n1 in try answerHandle { couvert_client_book(handle, p1, n1, $0, $1) } })
  }

  /// What is counted and snoozed at a venue. Errors: closed. Since 0.1, experimental.
  public func stock(_ venue: String) throws -> Stock {
    let handle = try live()
    defer { done() }
    let in1 = Array(venue.utf8)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_client_stock(handle, p1, n1, $0, $1) } }
  }

  /// The price of a basket without a connection; the same as the house's for the same menu. Errors: venue_unknown, menu_not_published, closed. Since 0.1, experimental.
  public func quote(_ request: DeviceQuoteRequest) throws -> DeviceQuoteAnswer {
    let handle = try live()
    defer { done() }
    let in1 = encoded(request)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_client_quote(handle, p1, n1, $0, $1) } }
  }

  /// Keeps a basket; a shared one travels to the others. Errors: group_mismatch, operation_mismatch, limit_exceeded, storage_io, storage_full, closed. Since 0.1, experimental.
  @discardableResult
  public func putBasket(_ basket: GroupCart, share: Bool) throws -> GroupCart {
    let handle = try live()
    defer { done() }
    let in1 = encoded(basket)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_client_put_basket(handle, p1, n1, share ? 1 : 0, $0, $1) } }
  }

  /// A basket of this device. Errors: basket_unknown, closed. Since 0.1, experimental.
  public func basket(_ id: Id) throws -> GroupCart {
    let handle = try live()
    defer { done() }
    let in1 = Array(id.rawValue.utf8)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_client_basket(handle, p1, n1, $0, $1) } }
  }

  /// All baskets of this device, an array. Errors: closed. Since 0.1, experimental.
  public func baskets() throws -> [GroupCart] {
    let handle = try live()
    defer { done() }
    return try answerDocument { couvert_client_baskets(handle, $0, $1) }
  }

  /// Forgets a basket. Errors: basket_unknown, closed. Since 0.1, experimental.
  public func dropBasket(_ id: Id) throws {
    let handle = try live()
    defer { done() }
    let in1 = Array(id.rawValue.utf8)
    try withBytes(in1) { p1, n1 in try answerNothing { couvert_client_drop_basket(handle, p1, n1, $0) } }
  }

  /// Asks for an order. When it returns, the request is on the disk and reaches the house once. Nil or missing ids are made. Errors: command_mismatch, price_changed, offline_limit, not_offline, order_exists, permission_denied, outbox_full, storage_io, storage_full, closed. Since 0.1, experimental.
  @discardableResult
  public func place(_ order: PlaceOrder) throws -> LocalOrder {
    let handle = try live()
    defer { done() }
    let in1 = encoded(order)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_client_place(handle, p1, n1, $0, $1) } }
  }

  /// A command for an order: accept, mark ready, cancel, hand over… Errors: order_unknown, permission_denied, not_offline, outbox_full, storage_io, storage_full, closed. Since 0.1, experimental.
  @discardableResult
  public func submit(_ command: OrderCommand) throws -> LocalOrder {
    let handle = try live()
    defer { done() }
    let in1 = encoded(command)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_client_submit(handle, p1, n1, $0, $1) } }
  }

  /// A command for a venue's stock; answers with its id. Errors: venue_unknown, permission_denied, stock_invalid, not_offline, outbox_full, storage_io, storage_full, closed. Since 0.1, experimental.
  @discardableResult
  public func submitStock(_ command: StockCommand) throws -> String {
    let handle = try live()
    defer { done() }
    let in1 = encoded(command)
    return try withBytes(in1) { p1, n1 in try answerText { couvert_client_submit_stock(handle, p1, n1, $0, $1) } }
  }

  /// An order as this device sees it, with what waits for a verdict carried out and marked. Errors: order_unknown, closed. Since 0.1, experimental.
  public func order(_ id: Id) throws -> LocalOrder {
    let handle = try live()
    defer { done() }
    let in1 = Array(id.rawValue.utf8)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_client_order(handle, p1, n1, $0, $1) } }
  }

  /// A page of orders, newest first. Errors: cursor_invalid, limit_exceeded, closed. Since 0.1, experimental.
  public func orders(_ query: OrderQuery) throws -> OrderList {
    let handle = try live()
    defer { done() }
    let in1 = encoded(query)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_client_orders(handle, p1, n1, $0, $1) } }
  }

  /// What waits to be sent, an array by seq. Errors: closed. Since 0.1, experimental.
  public func outbox() throws -> [PendingCommand] {
    let handle = try live()
    defer { done() }
    return try answerDocument { couvert_client_outbox(handle, $0, $1) }
  }

  /// What the house refused and the person has not decided on yet, an array, oldest first. Errors: closed. Since 0.1, experimental.
  public func conflicts() throws -> [Conflict] {
    let handle = try live()
    defer { done() }
    return try answerDocument { couvert_client_conflicts(handle, $0, $1) }
  }

  /// When there may be something to do, in microseconds since 1970; -1: not before something changes. Errors: closed. Since 0.1, experimental.
  public func nextDue() throws -> Int64 {
    let handle = try live()
    defer { done() }
    return try answerInt64 { couvert_client_next_due(handle, $0, $1) }
  }

  /// What was put off is due now: the network is back. Errors: closed. Since 0.1, experimental.
  public func wake() throws {
    let handle = try live()
    defer { done() }
    try answerNothing { couvert_client_wake(handle, $0) }
  }

  /// The report of the exchanges since the last call. Errors: closed. Since 0.1, experimental.
  public func takeReport() throws -> SyncReport {
    let handle = try live()
    defer { done() }
    return try answerDocument { couvert_client_take_report(handle, $0, $1) }
  }

  /// Gives up what waits, after writing it to `export_path`. Answers with how many commands. Errors: storage_io, closed. Since 0.1, experimental.
  @discardableResult
  public func discardPending(_ reason: String, exportPath: String) throws -> Int64 {
    let handle = try live()
    defer { done() }
    let in1 = Array(reason.utf8)
    let in2 = Array(exportPath.utf8)
    return try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerInt64 { couvert_client_discard_pending(handle, p1, n1, p2, n2, $0, $1) } } }
  }

  /// Clears the store for another account; what waits must have been sent or discarded. Errors: outbox_full, closed. Since 0.1, experimental.
  public func signOut() throws {
    let handle = try live()
    defer { done() }
    try answerNothing { couvert_client_sign_out(handle, $0) }
  }
}

extension House {
  /// Creates or replaces a venue. An expected version below 0: whatever is there. Errors: permission_denied, version_conflict, closed. Since 0.1, experimental.
  @discardableResult
  public func putVenue(_ venue: Venue, actor: Actor, expectedVersion: Int64? = nil) throws -> Venue {
    let handle = try live()
    defer { done() }
    let in1 = encoded(venue)
    let in2 = encoded(actor)
    return try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerDocument { couvert_house_put_venue(handle, p1, n1, p2, n2, expectedVersion ?? -1, $0, $1) } } }
  }

  /// Publishes a menu with its rules; the version is set by the house. Errors: venue_unknown, menu_invalid, menu_currency, rules_invalid, menu_tax_class_unknown, permission_denied, version_conflict, closed. Since 0.1, experimental.
  @discardableResult
  public func publish(_ menu: Menu, rules: PriceRules, actor: Actor, expectedVersion: Int64? = nil) throws -> Book {
    let handle = try live()
    defer { done() }
    let in1 = encoded(menu)
    let in2 = encoded(rules)
    let in3 = encoded(actor)
    return Book(handle: try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try withBytes(in3) { p3, n3 in try answerHandle { couvert_house_publish(handle, p1, n1, p2, n2, p3, n3, expectedVersion ?? -1, $0, $1) } } } })
  }

  /// What is published for a venue now. A snapshot. Errors: venue_unknown, closed. Since 0.1, experimental.
  public func book(_ venue: String) throws -> Book {
    let handle = try live()
    defer { done() }
    let in1 = Array(venue.utf8)
    return Book(handle: try withBytes(in1) { p1, n1 in try answerHandle { couvert_house_book(handle, p1, n1, $0, $1) } })
  }

  /// Search: near a place, open at a time, by words. Errors: limit_exceeded, closed. Since 0.1, experimental.
  public func venues(_ query: VenueQuery) throws -> VenuePage {
    let handle = try live()
    defer { done() }
    let in1 = encoded(query)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_house_venues(handle, p1, n1, $0, $1) } }
  }

  /// The price of a basket now, with what is left in stock and whose promotions are used up. Errors: venue_unknown, menu_not_published, closed. Since 0.1, experimental.
  public func quote(_ request: HouseQuoteRequest) throws -> HouseQuoteAnswer {
    let handle = try live()
    defer { done() }
    let in1 = encoded(request)
    return try withBytes(in1) { p1, n1 in try answerDocument { couvert_house_quote(handle, p1, n1, $0, $1) } }
  }

  /// Accepts an order. The same command gets the same receipt for ever. Errors: command_mismatch, venue_unknown, menu_not_published, price_changed, order_exists, permission_denied, overloaded, closed. Since 0.1, experimental.
  @discardableResult
  public func place(_ order: PlaceOrder, actor: Actor) throws -> Receipt {
    let handle = try live()
    defer { done() }
    let in1 = encoded(order)
    let in2 = encoded(actor)
    return try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerDocument { couvert_house_place(handle, p1, n1, p2, n2, $0, $1) } } }
  }

  /// A command for an order. Errors: command_mismatch, order_unknown, permission_denied, overloaded, closed. Since 0.1, experimental.
  @discardableResult
  public func submit(_ command: OrderCommand, actor: Actor) throws -> Receipt {
    let handle = try live()
    defer { done() }
    let in1 = encoded(command)
    let in2 = encoded(actor)
    return try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerDocument { couvert_house_submit(handle, p1, n1, p2, n2, $0, $1) } } }
  }

  /// A command for a venue's stock. Errors: command_mismatch, venue_unknown, permission_denied, stock_invalid, stock_insufficient, overloaded, closed. Since 0.1, experimental.
  @discardableResult
  public func submitStock(_ command: StockCommand, actor: Actor) throws -> StockReceipt {
    let handle = try live()
    defer { done() }
    let in1 = encoded(command)
    let in2 = encoded(actor)
    return try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerDocument { couvert_house_submit_stock(handle, p1, n1, p2, n2, $0, $1) } } }
  }

  /// An order as the actor may see it. Errors: order_unknown, closed. Since 0.1, experimental.
  public func order(_ id: Id, actor: Actor) throws -> Order {
    let handle = try live()
    defer { done() }
    let in1 = Array(id.rawValue.utf8)
    let in2 = encoded(actor)
    return try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerDocument { couvert_house_order(handle, p1, n1, p2, n2, $0, $1) } } }
  }

  /// A page of orders that the actor may see, newest first. Errors: permission_denied, cursor_invalid, limit_exceeded, closed. Since 0.1, experimental.
  public func orders(_ query: HouseOrderQuery, actor: Actor) throws -> OrderPage {
    let handle = try live()
    defer { done() }
    let in1 = encoded(query)
    let in2 = encoded(actor)
    return try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerDocument { couvert_house_orders(handle, p1, n1, p2, n2, $0, $1) } } }
  }

  /// The log after a position, as far as the actor may see it. Errors: cursor_invalid, limit_exceeded, closed. Since 0.1, experimental.
  public func events(_ after: Int64, limit: Int32, actor: Actor) throws -> EventPage {
    let handle = try live()
    defer { done() }
    let in3 = encoded(actor)
    return try withBytes(in3) { p3, n3 in try answerDocument { couvert_house_events(handle, after, limit, p3, n3, $0, $1) } }
  }

  /// What a device brings: a verdict for each command. Errors: sync_protocol, limit_exceeded, invalid_argument, permission_denied, device_cloned, overloaded, closed. Since 0.1, experimental.
  public func push(_ request: PushRequest, actor: Actor) throws -> PushAnswer {
    let handle = try live()
    defer { done() }
    let in1 = encoded(request)
    let in2 = encoded(actor)
    return try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerDocument { couvert_house_push(handle, p1, n1, p2, n2, $0, $1) } } }
  }

  /// One page of what changed for a device. Errors: sync_protocol, limit_exceeded, permission_denied, access_revoked, device_cloned, cursor_invalid, cursor_expired, closed. Since 0.1, experimental.
  public func pull(_ request: PullRequest, actor: Actor) throws -> PullAnswer {
    let handle = try live()
    defer { done() }
    let in1 = encoded(request)
    let in2 = encoded(actor)
    return try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerDocument { couvert_house_pull(handle, p1, n1, p2, n2, $0, $1) } } }
  }

  /// Takes away or gives back somebody's rights. Errors: permission_denied, invalid_argument, venue_unknown, closed. Since 0.1, experimental.
  public func setAccess(_ change: AccessChange, actor: Actor) throws {
    let handle = try live()
    defer { done() }
    let in1 = encoded(change)
    let in2 = encoded(actor)
    try withBytes(in1) { p1, n1 in try withBytes(in2) { p2, n2 in try answerNothing { couvert_house_set_access(handle, p1, n1, p2, n2, $0) } } }
  }

  /// Fires what is due; call it about once a second. Answers with how many orders. Errors: closed. Since 0.1, experimental.
  @discardableResult
  public func tick() throws -> Int32 {
    let handle = try live()
    defer { done() }
    return try answerInt32 { couvert_house_tick(handle, $0, $1) }
  }

  /// Recomputes every order, total, count and version of a store; nobody may have it open. Errors: storage_busy, storage_io, storage_corrupt. Since 0.1, experimental.
  public static func verify(_ path: String) throws -> VerifyReport {
    let in0 = Array(path.utf8)
    return try withBytes(in0) { p0, n0 in try answerDocument { couvert_house_verify(p0, n0, $0, $1) } }
  }
}

public enum Stores {
  /// Turns a plain store into an encrypted one, in place; a kill at any point leaves one of the two, whole. Errors: storage_busy, storage_not_encrypted, storage_io, storage_full. Since 0.1, experimental.
  public static func encrypt(_ path: String, key: [UInt8]) throws {
    let in0 = Array(path.utf8)
    try need32(key)
    try withBytes(in0) { p0, n0 in try answerNothing { couvert_store_encrypt(p0, n0, key, $0) } }
  }

  /// Encrypts a store with another key, in place. Errors: storage_busy, storage_not_encrypted, storage_key_wrong, storage_io, storage_full. Since 0.1, experimental.
  public static func rekey(_ path: String, key: [UInt8], newKey: [UInt8]) throws {
    let in0 = Array(path.utf8)
    try need32(key)
    try need32(newKey)
    try withBytes(in0) { p0, n0 in try answerNothing { couvert_store_rekey(p0, n0, key, newKey, $0) } }
  }
}
