// Generated from bindings/spec/functions.json and bindings/spec/documents.json by bindings/gen/generate.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
// Couvert in the browser: types of documents, classes and functions.

/** A UUID, 36 characters. */
export type Id = string;
/** RFC 3339, for instance "2026-03-14T18:00:00Z". */
export type Instant = string;

export type ErrorKind = 'invalid' | 'refused' | 'conflict' | 'not_found' | 'denied' | 'unavailable' | 'corrupt' | 'internal';

/** What every call throws. `name` is the name of the code, for instance "price_changed"; the class follows from `kind`. */
export class CouvertError extends Error {
  readonly code: number;
  readonly kind: ErrorKind;
  readonly retryable: boolean;
  /** JSON Pointer to the member concerned, or empty. */
  readonly path: string;
  readonly details: Record<string, unknown> | null;
}
export class InvalidError extends CouvertError {}
export class RefusedError extends CouvertError {}
export class ConflictError extends CouvertError {}
export class NotFoundError extends CouvertError {}
export class DeniedError extends CouvertError {}
export class UnavailableError extends CouvertError {}
export class CorruptError extends CouvertError {}
export class InternalError extends CouvertError {}

export interface LoadOptions {
  /** The engine's octets. Default: the file couvert.wasm beside the module, by fetch, or from the disk under Node. */
  wasmBinary?: BufferSource;
  /** Where the file is, when it is not beside the module. */
  wasmUrl?: string | URL;
  /** What the engine has to say: level 0 debug to 3 error. Default: warnings and errors to the console. */
  log?: (level: number, message: string) => void;
  /** Microseconds since 1970. Default: the system's clock. For tests. */
  now?: () => number;
}

/** Where a store lives between two visits. */
export interface Vault {
  /** All files, or an empty map at the first time. */
  read(): Promise<Map<string, Uint8Array>>;
  /** Keeps these files and no others. When it resolves they are kept, whole; when it rejects those of before are. */
  write(files: Map<string, Uint8Array>): Promise<void>;
  close(): Promise<void> | void;
}
export interface VaultOptions {
  /** 32 octets, or an AES-GCM key: what is kept is encrypted with it. */
  key?: BufferSource | CryptoKey;
}
/** A vault in IndexedDB. One page of a browser has it at a time: the others get `storage_busy`. */
export function openVault(name: string, options?: VaultOptions): Promise<Vault>;
/** A vault that lasts as long as the object. */
export function memoryVault(): Vault;

export interface ClientSettings extends Omit<ClientOptions, 'path'> {
  /** Absent: nothing is kept after the page is left. */
  vault?: Vault;
  /** Where the house is, for instance "https://example.org". Default: where the page comes from. */
  house?: string | URL;
  /** What goes into "Authorization: Bearer ...". Asked before each request. */
  accessToken?: string | (() => string | Promise<string>);
  fetch?: typeof fetch;
}
export type HouseSettings = Omit<HouseOptions, 'path' | 'own_thread'>;

export function load(options?: LoadOptions): Promise<Couvert>;

/** text by language tag; a plain string is read as {"default": …} */
export type LocalizedText = Record<string, string> | string;

export interface Venue {
  /** kind and major version; first member where given */
  couvert?: "venue/1";
  id: string;
  name: string;
  kind?: string;
  description?: LocalizedText;
  tags?: string[];
  phone?: string;
  image?: string;
  address?: Address;
  position: GeoPoint;
  /** ISO 4217 */
  currency?: string;
  clock: VenueClock;
  /** default "en" */
  default_locale?: string;
  /** absent: always open */
  hours?: Calendar;
  offers?: FulfilmentOffer[];
  zones?: DeliveryZone[];
  /** absent: as many dishes at once as are ordered */
  kitchen?: Kitchen;
  /** default false */
  paused?: boolean;
  paused_until?: Instant;
  /** default 10 */
  accept_within_minutes?: number;
  /** set by the house; default 0 */
  version?: number;
}

export interface Menu {
  /** kind and major version; first member where given */
  couvert?: "menu/1";
  ref: string;
  venue: string;
  /** set by the house; default 0 */
  version?: number;
  name?: LocalizedText;
  /** ISO 4217 */
  currency?: string;
  /** default "en" */
  default_locale?: string;
  availability?: Availability;
  sections?: Section[];
  items?: Item[];
  groups?: OptionGroup[];
  ingredients?: Ingredient[];
  pre_modifiers?: PreModifier[];
  containers?: Container[];
  /** of several that hold the first one that names a thing counts */
  price_books?: PriceBook[];
  /** languages that every text should have */
  locales?: string[];
}

export interface PriceRules {
  /** kind and major version; first member where given */
  couvert?: "rules/1";
  /** set by the house; default 0 */
  version?: number;
  /** default "half_up" */
  tax_mode?: Rounding;
  /** default "per_line" */
  tax_rounding?: TaxRounding;
  /** default "half_up" */
  discount_mode?: Rounding;
  /** the total is rounded to a multiple of this; default 1 */
  total_step_minor?: number;
  /** default "half_up" */
  total_mode?: Rounding;
  taxes?: TaxRule[];
  fees?: FeeRule[];
  promotions?: Promotion[];
  /** when paid in cash, the total is then rounded to this; default 1 */
  cash_step_minor?: number;
  /** default "half_up" */
  cash_mode?: Rounding;
  /** default "declared_order" */
  promotion_policy?: PromotionPolicy;
  /** classes of promotions that exclude each other */
  stacking?: StackExclusion[];
}

export interface Cart {
  /** kind and major version; first member where given */
  couvert?: "cart/1";
  id: Id;
  venue: string;
  fulfilment: Fulfilment;
  lines?: CartLine[];
  /** promotion codes */
  codes?: string[];
  /** default 0 */
  tip_minor?: number;
  note?: string;
  /** where it is ordered; chooses price books */
  channel?: string;
}

export interface CartLine {
  id: Id;
  item: string;
  variant?: string;
  quantity: number;
  selections?: Selection[];
  note?: string;
  /** of items with a measure: how much each piece is; default 0 */
  measured?: number;
  /** whose line it is */
  person?: string;
}

export interface Quote {
  /** kind and major version; first member where given */
  couvert?: "quote/1";
  venue: string;
  /** default 0 */
  menu_version?: number;
  /** default 0 */
  rules_version?: number;
  at: Instant;
  fulfilment: Fulfilment;
  /** ISO 4217 */
  currency?: string;
  totals: Totals;
  lines?: QuoteLine[];
  fees?: QuoteFee[];
  discounts?: QuoteDiscount[];
  taxes?: QuoteTax[];
  /** codes of the cart that changed nothing */
  unused_codes?: string[];
  steps?: Step[];
  /** the same codes with the reason of each */
  unused?: UnusedCode[];
  /** priced for payment in cash; default false */
  cash?: boolean;
}

export interface Order {
  /** kind and major version; first member where given */
  couvert?: "order/1";
  id: Id;
  venue: string;
  customer?: string;
  state: OrderState;
  payment: PaymentState;
  delivery: DeliveryState;
  /** default 0 */
  delivery_epoch?: number;
  /** number of events applied */
  version: number;
  /** for people */
  number?: string;
  pickup_code?: string;
  cart: Cart;
  quote: Quote;
  contact: Contact;
  /** default "on_handover" */
  payment_method?: PaymentMethod;
  placed_at: Instant;
  updated_at: Instant;
  wanted_at?: Instant;
  ready_at?: Instant;
  /** while pending: expires then */
  accept_by?: Instant;
  reason?: string;
  /** to be checked at the hand-over; default 0 */
  minimum_age?: number;
  /** default 0 */
  confirmed_age?: number;
}

export interface OrderEvent {
  /** kind and major version; first member where given */
  couvert?: "event/1";
  order: Id;
  /** of the order after this event */
  version: number;
  /** absent: the order was placed */
  verb?: OrderVerb;
  state: OrderState;
  at: Instant;
  role: Role;
  subject?: string;
  command: Id;
  reason?: string;
  ready_at?: Instant;
  placed?: Order;
  cart?: Cart;
  quote?: Quote;
  postings?: Posting[];
  /** with adjust; default 0 */
  minimum_age?: number;
}

export interface PlaceOrder {
  /** kind and major version; first member where given */
  couvert?: "place/1";
  command: Id;
  order: Id;
  cart: Cart;
  contact?: Contact;
  /** absent: as soon as possible */
  wanted_at?: Instant;
  menu_version?: number;
  /** the total that the person saw */
  expected_total_minor: number;
  /** a dearer total up to this is agreed to */
  accept_up_to_minor?: number;
  /** default "on_handover" */
  payment?: PaymentMethod;
  /** years that the person has confirmed; default 0 */
  confirmed_age?: number;
  /** what the checkout holds */
  reservation?: Id;
  /** it will be paid in cash; default false */
  cash?: boolean;
}

export interface OrderCommand {
  /** kind and major version; first member where given */
  couvert?: "command/1";
  command: Id;
  order: Id;
  verb: OrderVerb;
  expected_version?: number;
  ready_at?: Instant;
  reason?: string;
  code?: string;
  cart?: Cart;
  /** default false */
  consent?: boolean;
}

export interface Contact {
  name?: string;
  phone?: string;
  address?: Address;
  position?: GeoPoint;
  instructions?: string;
}

export interface Address {
  street?: string;
  postcode?: string;
  city?: string;
  /** ISO 3166-1 alpha-2 */
  country?: string;
}

export interface Issue {
  /** name of an error code */
  code: string;
  /** JSON Pointer into the cart */
  path?: string;
  ref?: string;
  /** default 0 */
  limit?: number;
  /** default 0 */
  actual?: number;
}

export interface Orderable {
  ok: boolean;
  reasons?: Reason[];
  ready_at?: Instant;
  next_at?: Instant;
}

export interface Finding {
  severity: FindingSeverity;
  kind: FindingKind;
  /** JSON Pointer into the menu */
  path?: string;
  ref?: string;
}

export interface LossReport {
  /** kind and major version; first member where given */
  couvert?: "loss/1";
  format: Format;
  menus: number;
  sections: number;
  items: number;
  groups: number;
  options: number;
  dangling_groups: number;
  losses: Loss[];
}

export interface PartnerOrder {
  /** kind and major version; first member where given */
  couvert?: "partner_order/1";
  format: Format;
  id: string;
  /** for people */
  number?: string;
  venue: string;
  /** theirs */
  merchant?: string;
  fulfilment?: Fulfilment;
  /** by their last event */
  state?: OrderState;
  /** ISO 4217 */
  currency: string;
  placed_at?: Instant;
  wanted_at?: Instant;
  contact?: Contact;
  note?: string;
  lines: PartnerLine[];
  fees?: PartnerFee[];
  discounts?: PartnerDiscount[];
  payments?: PartnerPayment[];
  /** theirs */
  stated: PartnerTotals;
  /** ours */
  computed: PartnerTotals;
}

export interface SelectionList {
  selections: CompleteSelection[];
  /** more exist than were asked for; default false */
  truncated?: boolean;
}

export interface VenueClock {
  /** IANA time zone */
  zone: string;
  /** default 0 */
  initial_offset_s?: number;
  changes?: OffsetChange[];
}

export interface Calendar {
  weekly: WeeklyWindow[];
  exceptions?: DateException[];
  from?: string;
  until?: string;
}

export interface Totals {
  goods_minor: number;
  discount_minor: number;
  fees_minor: number;
  tax_added_minor: number;
  /** for information: part of the amounts above */
  tax_included_minor: number;
  tip_minor: number;
  rounding_minor: number;
  /** goods - discount + fees + tax added + tip + rounding */
  total_minor: number;
}

export interface Stock {
  /** kind and major version; first member where given */
  couvert?: "stock/1";
  venue: string;
  /** set by the house; default 0 */
  version?: number;
  levels?: StockLevel[];
  snoozes?: Snooze[];
  reservations?: Reservation[];
}

export interface Reservation {
  id: Id;
  amounts?: StockAmount[];
  /** while held: falls back then */
  until: Instant;
  /** taken from what is on hand; default false */
  committed?: boolean;
}

export interface GroupCart {
  /** kind and major version; first member where given */
  couvert?: "group_cart/1";
  id: Id;
  venue: string;
  host: Id;
  /** by clock, then id */
  ops?: GroupOp[];
}

export interface GroupView {
  people?: GroupPerson[];
  cart: Cart;
  /** of each line of the cart */
  owners?: Id[];
  /** default false */
  locked?: boolean;
  deadline?: Instant;
  /** operations that the lock has not seen */
  waiting?: Id[];
}

export interface MergedCart {
  cart: Cart;
  /** ids of lines that were added up */
  absorbed?: Id[];
  notes?: CartMergeNote[];
}

export interface Reorder {
  /** what can be ordered as it stands */
  cart: Cart;
  lines?: ReorderLine[];
  quote: Quote;
  /** default 0 */
  was_total_minor?: number;
}

export interface PriceProof {
  /** kind and major version; first member where given */
  couvert?: "proof/1";
  engine: string;
  /** of the canonical document */
  menu_sha256: string;
  rules_sha256: string;
  cart_sha256: string;
  context_sha256: string;
  /** of the four digests before */
  inputs_sha256: string;
  /** default 0 */
  menu_version?: number;
  /** default 0 */
  rules_version?: number;
  /** ISO 4217 */
  currency?: string;
  totals: Totals;
  quote_sha256: string;
  /** absent: whoever checks brings them */
  inputs?: ProofInputs;
  quote?: Quote;
}

export interface ProofCheck {
  ok: boolean;
  mismatch?: ProofMismatch;
  /** the proof was made by this version; default true */
  same_engine?: boolean;
}

export interface Explanation {
  /** of the message */
  key: string;
  parameters?: ExplanationParameter[];
  rule?: string;
  /** default 0 */
  base_minor?: number;
  /** parts per million: 55000 is 5.5 % */
  rate?: number;
  /** absent: it was exact */
  mode?: Rounding;
  /** exact minus amount, in millionths of a minor unit; default 0 */
  remainder?: number;
  amount_minor: number;
  /** false: for information, not part of the sum above; default true */
  counts?: boolean;
  children?: Explanation[];
}

export interface OrderBounds {
  /** goods after discounts */
  minimum_minor?: number;
  /** goods after discounts */
  maximum_minor?: number;
  fees?: FeeBand[];
}

export interface ProofContext {
  at: Instant;
  date: string;
  distance_m?: number;
  clock?: VenueClock;
  zone?: string;
  weight_g?: number;
  place?: string;
  /** default false */
  cash?: boolean;
  exhausted?: string[];
}

export interface RulesFinding {
  kind: RulesFindingKind;
  /** default "none" */
  dimension?: RulesFindingDimension;
  /** JSON Pointer into the rules */
  path?: string;
  ref?: string;
  /** the second rule of an overlap */
  other?: string;
  /** metres, grams, minor units, minutes of the week or days since 1970; default 0 */
  from?: number;
  /** exclusive; default 0 */
  below?: number;
}

export interface Bill {
  /** ISO 4217 */
  currency?: string;
  pieces?: BillPiece[];
  taxes?: QuoteTax[];
  totals: Totals;
}

export interface SplitPlan {
  kind: SplitKind;
  payers: SplitPayer[];
  /** fees, tip and rounding of a split by items; default "by_goods" */
  rest?: SplitRest;
}

export interface RefundRequest {
  id: Id;
  items?: RefundItem[];
  fees?: RefundFee[];
  /** default 0 */
  tip_minor?: number;
  /** of everything but the tip */
  amount_minor?: number;
  /** all that is left; default false */
  rest?: boolean;
  reason?: string;
}

export interface RefundLedger {
  /** kind and major version; first member where given */
  couvert?: "refunds/1";
  sale: Quote;
  refunds?: Refund[];
}

export interface WalletOp {
  id: Id;
  verb: WalletVerb;
  /** default 0 */
  amount_minor?: number;
  /** the hold, or the capture to reverse */
  target?: Id;
  expires_at?: Instant;
  at: Instant;
  note?: string;
}

export interface Wallet {
  /** kind and major version; first member where given */
  couvert?: "wallet/1";
  id: string;
  /** ISO 4217 */
  currency?: string;
  /** default 0 */
  balance_minor?: number;
  holds?: WalletHold[];
  captures?: WalletCapture[];
  ops?: WalletOp[];
}

export interface LoyaltyTerms {
  /** for each for_minor, whole steps only; default 1 */
  points?: number;
  /** default 100 */
  for_minor?: number;
  excluded_items?: string[];
  /** default 0 */
  minimum_minor?: number;
  /** of one order; 0: no limit; default 0 */
  most_points?: number;
  /** default 0 */
  visit_points?: number;
}

export interface LoyaltyOp {
  id: Id;
  verb: LoyaltyVerb;
  /** default 0 */
  points?: number;
  order?: Id;
  /** the hold, or the capture to restore */
  target?: Id;
  expires_at?: Instant;
  at: Instant;
}

export interface LoyaltyAccount {
  /** kind and major version; first member where given */
  couvert?: "loyalty/1";
  id: string;
  /** default 0 */
  points?: number;
  /** default 0 */
  pending?: number;
  /** reversed after they were spent; default 0 */
  owed?: number;
  rewards?: Reward[];
  holds?: PointsHold[];
  captures?: PointsHold[];
  ops?: LoyaltyOp[];
}

export interface VoucherTerms {
  ref: string;
  name?: LocalizedText;
  /** none: all */
  tax_classes?: string[];
  /** none: all */
  tags?: string[];
  excluded_tags?: string[];
  excluded_items?: string[];
  /** also items with a minimum age; default false */
  age_gated?: boolean;
  /** kinds of fee that it pays too */
  fees?: FeeKind[];
  /** none: all */
  fulfilments?: Fulfilment[];
  /** minor units; cap of a holder on a day */
  daily_minor?: number;
  /** absent: always */
  hours?: Calendar;
}

export interface VoucherTender {
  terms: string;
  holder?: string;
  /** default 0 */
  balance_minor?: number;
  /** default 0 */
  spent_today_minor?: number;
}

export interface VoucherPlan {
  uses: VoucherUse[];
  paid_minor: number;
  left_minor: number;
}

export interface TipTerms {
  rules?: TipRule[];
  /** after hand-over; default 0 */
  edit_minutes?: number;
  /** after hand-over too; default false */
  may_lower?: boolean;
  most_minor?: number;
}

export interface TipPart {
  receiver: TipReceiver;
  party?: string;
  amount_minor: number;
}

export interface Contract {
  /** kind and major version; first member where given */
  couvert?: "contract/1";
  ref: string;
  /** default 1 */
  version?: number;
  venue: string;
  /** venue date, inclusive */
  from?: string;
  /** venue date, inclusive */
  until?: string;
  /** the first that fits applies */
  terms?: CommissionTerm[];
  /** default "half_up" */
  mode?: Rounding;
  /** parts per million: 55000 is 5.5 %; on the commission; default 0 */
  tax?: number;
  tax_ref?: string;
  venue_fees?: FeeKind[];
  courier_fees?: FeeKind[];
  /** default false */
  venue_bears_rounding?: boolean;
}

export interface Payout {
  contract: string;
  version: number;
  /** ISO 4217 */
  currency?: string;
  lines?: PayoutLine[];
  balances?: PayoutBalance[];
  total_minor: number;
}

export interface SaleSample {
  quote: Quote;
  channel?: string;
}

export interface Simulation {
  sales: number;
  total_minor: number;
  /** default 0 */
  commission_minor?: number;
  /** default 0 */
  commission_tax_minor?: number;
  /** default 0 */
  venue_minor?: number;
  /** default 0 */
  platform_minor?: number;
  /** default 0 */
  others_minor?: number;
  /** sales after which the venue owes money; default 0 */
  venue_owes?: number;
  /** sales that no term fits; default 0 */
  without_term?: number;
}

export interface StockCommand {
  /** kind and major version; first member where given */
  couvert?: "stockcommand/1";
  command: Id;
  venue: string;
  verb: StockVerb;
  /** set, adjust, forget, snooze, unsnooze */
  target?: MenuTarget;
  /** set: how much there is; adjust: the change; default 0 */
  quantity_milli?: number;
  /** snooze; absent: until lifted */
  until?: Instant;
  reason?: string;
  /** reserve, release */
  reservation?: Id;
  /** reserve */
  cart?: Cart;
}

export interface StockReceipt {
  venue: string;
  version: number;
  pos: number;
  /** the command had been carried out before; default false */
  duplicate?: boolean;
  /** when the reservation falls back */
  until?: Instant;
}

export interface StockEntry {
  venue: string;
  version: number;
  /** of the command; else take, give_back, resume */
  verb?: string;
  actor?: string;
  reason?: string;
  order?: Id;
  targets?: MenuTarget[];
  until?: Instant;
  counts?: StockCount[];
}

export interface MenuDelta {
  /** kind and major version; first member where given */
  couvert?: "menu_delta/1";
  /** venue id */
  venue: string;
  from_version: number;
  to_version: number;
  /** SHA-256 of the canonical menu */
  from_digest: string;
  to_digest: string;
  /** when a member that is no list changed */
  head?: MenuHead;
  /** without their inner sections */
  sections?: Section[];
  removed_sections?: string[];
  /** all of them in reading order, when the tree changed */
  section_places?: SectionPlace[];
  /** new ones, and those that changed */
  items?: Item[];
  removed_items?: string[];
  /** all refs, when the order changed */
  item_order?: string[];
  /** new ones, and those that changed */
  groups?: OptionGroup[];
  removed_groups?: string[];
  /** all refs, when the order changed */
  group_order?: string[];
  /** new ones, and those that changed */
  ingredients?: Ingredient[];
  removed_ingredients?: string[];
  /** all refs, when the order changed */
  ingredient_order?: string[];
  /** new ones, and those that changed */
  pre_modifiers?: PreModifier[];
  removed_pre_modifiers?: string[];
  /** all refs, when the order changed */
  pre_modifier_order?: string[];
  /** new ones, and those that changed */
  containers?: Container[];
  removed_containers?: string[];
  /** all refs, when the order changed */
  container_order?: string[];
  /** new ones, and those that changed */
  price_books?: PriceBook[];
  removed_price_books?: string[];
  /** all refs, when the order changed */
  price_book_order?: string[];
}

export interface SignedDocument {
  /** kind and major version; first member where given */
  couvert?: "signed/1";
  /** canonical JSON, signed as it stands */
  payload: string;
  key: string;
  signature: string;
}

export interface MenuAt {
  ref: string;
  version: number;
  at: Instant;
  name?: string;
  on_sale: OnSale;
  sections?: SectionAt[];
  items?: ItemAt[];
  groups?: GroupAt[];
  /** those that hold */
  price_books?: string[];
}

export interface ConfigurationFacts {
  /** all 14 */
  allergens: AllergenFact[];
  diets?: DietFact[];
  /** known of every part */
  nutrition?: NutrientAmount[];
  /** years; default 0 */
  minimum_age?: number;
  age_source?: string;
}

export interface Basket {
  group: GroupCart;
  owner: string;
  /** opens it to whoever holds the link */
  join_token: string;
  people?: BasketPerson[];
  version: number;
  updated_at: Instant;
  /** dropped then, unless somebody changes it before */
  expires_at: Instant;
}

export interface Mutation {
  /** of the command inside */
  id: Id;
  /** 1, 2, 3 within an incarnation */
  seq: number;
  /** what it touches: order:ID, stock:VENUE, basket:ID */
  lane: string;
  /** place_order, order_command, stock_command or put_basket */
  name: string;
  /** version of the document in args */
  schema: number;
  /** the command document, as a text */
  args: string;
  /** since the person acted; default 0 */
  age_ms?: number;
  /** the device was off in between; default false */
  age_is_lower_bound?: boolean;
  /** older, and it must not take effect */
  not_after_age_ms?: number;
  /** a command that must have taken effect before */
  depends_on?: Id;
}

export interface PushRequest {
  device: Id;
  incarnation: Id;
  /** given by the house; left out in the first request */
  salt?: string;
  protocol: number;
  /** by seq */
  mutations?: Mutation[];
}

export interface SyncProblem {
  /** name of an error code; others may come */
  code: string;
  /** JSON Pointer into args */
  path?: string;
  /** the machine part, an object as a text */
  details?: string;
}

export interface Verdict {
  id: Id;
  seq: number;
  verdict: VerdictKind;
  /** with rejected, mismatch, retry, and a duplicate of a refusal */
  problem?: SyncProblem;
  /** what it changed */
  entity?: string;
  entity_id?: string;
  /** of the entity after it; default 0 */
  version?: number;
  /** a pull beyond it contains the effect; default 0 */
  pos?: number;
  /** with retry; default 0 */
  after_ms?: number;
}

export interface PushAnswer {
  salt: string;
  /** of the house's store */
  epoch: string;
  /** one for each mutation, in their order */
  verdicts: Verdict[];
  /** every seq up to here has its verdict for ever */
  settled_seq: number;
}

export interface PullRequest {
  device: Id;
  incarnation: Id;
  salt: string;
  protocol: number;
  /** what the device follows */
  scopes: string[];
  /** of the answer before; left out: from the beginning */
  cursor?: string;
  /** changes in a page; default 500 */
  limit?: number;
  /** how long to wait when there is nothing; default 0 */
  wait_ms?: number;
}

export interface SyncChange {
  kind: SyncChangeKind;
  scope: string;
  /** venue, menu, stock, order or basket */
  entity?: string;
  id?: string;
  /** default 0 */
  version?: number;
  /** the document, as a text */
  body?: string;
}

export interface ScopeSum {
  scope: string;
  count: number;
  /** of the hashes of its entities, modulo 2^64 */
  sum: string;
  pos: number;
}

export interface PullAnswer {
  changes: SyncChange[];
  cursor: string;
  more: boolean;
  /** when there is no more: every seq up to here is contained; default 0 */
  settled_seq?: number;
  /** when there is no more */
  scopes?: ScopeSum[];
  epoch: string;
  /** the house's time */
  at: Instant;
}

export interface OffsetChange {
  at: Instant;
  /** local time is UTC plus this, from `at` on */
  offset_s: number;
}

export interface DayWindow {
  /** wall clock, HH:MM */
  open: string;
  /** wall clock, HH:MM; exclusive; beyond 24:00 runs into the next day */
  close: string;
}

export interface WeeklyWindow {
  /** ISO weekday: 1 Monday to 7 Sunday */
  day: number;
  /** wall clock, HH:MM */
  open: string;
  /** wall clock, HH:MM; exclusive; beyond 24:00 runs into the next day */
  close: string;
}

export interface DateException {
  date: string;
  /** none: closed all day */
  windows?: DayWindow[];
}

export interface GeoPoint {
  /** WGS 84, in 1e-7 degrees */
  lat_e7: number;
  /** WGS 84, in 1e-7 degrees */
  lng_e7: number;
}

export interface Polygon {
  outer: GeoPoint[];
  holes?: GeoPoint[][];
}

export interface DeliveryZone {
  ref: string;
  area?: Polygon;
  radius_m?: number;
  /** areas inside it that are not served */
  excludes?: Polygon[];
  /** when it is served; absent: always */
  hours?: Calendar;
}

export interface FulfilmentOffer {
  fulfilment: Fulfilment;
  /** absent: the venue's */
  hours?: Calendar;
  /** default 20 */
  preparation_minutes?: number;
  /** default 0 */
  days_ahead?: number;
  minimum_minor?: number;
  maximum_minor?: number;
  /** before the end of an opening; default 0 */
  last_order_minutes?: number;
}

export interface Kitchen {
  /** dishes under way at the same time; default 1 */
  stations?: number;
  /** default 15 */
  slot_minutes?: number;
  /** kitchen minutes a slot takes on; 0: stations times its length; default 0 */
  slot_capacity?: number;
  /** of an item that names none; default 0 */
  item_minutes?: number;
  rush?: RushWindow[];
}

export interface RushWindow {
  hours: Calendar;
  /** 1500 takes half as long again; default 1500 */
  factor_permille?: number;
}

export interface Availability {
  /** absent: always */
  calendar?: Calendar;
  suspended_until?: Instant;
  suspension_reason?: string;
}

export interface AllergenDeclaration {
  allergen: Allergen;
  presence: Presence;
}

export interface NutrientAmount {
  nutrient: Nutrient;
  /** energy in kJ, all others in mg; inclusive */
  low: number;
  high: number;
}

export interface MenuHead {
  ref: string;
  name?: LocalizedText;
  /** ISO 4217 */
  currency?: string;
  /** default "en" */
  default_locale?: string;
  availability?: Availability;
  locales?: string[];
}

export interface SectionPlace {
  ref: string;
  /** 0: at the top; default 0 */
  depth?: number;
}

export interface OnSale {
  now: boolean;
  /** when it is not; absent: not within 15 days, or unknown */
  returns_at?: Instant;
  reason?: string;
}

export interface VariantAt {
  ref: string;
  name?: string;
  price_minor: number;
  /** without price books */
  listed_minor: number;
  on_sale: OnSale;
}

export interface ItemAt {
  ref: string;
  name?: string;
  description?: string;
  /** not used when there are variants */
  price_minor: number;
  /** without price books */
  listed_minor: number;
  variants?: VariantAt[];
  on_sale: OnSale;
}

export interface OptionAt {
  ref: string;
  name?: string;
  price_minor: number;
  /** without price books */
  listed_minor: number;
  on_sale: OnSale;
}

export interface GroupAt {
  ref: string;
  name?: string;
  options?: OptionAt[];
}

export interface SectionAt {
  ref: string;
  name?: string;
  description?: string;
  items?: string[];
  sections?: SectionAt[];
  on_sale: OnSale;
}

export interface AllergenFact {
  allergen: Allergen;
  certainty: Certainty;
  /** the first part that makes it so */
  source?: string;
}

export interface DietFact {
  diet: string;
  fit: boolean;
  /** by ingredients, at least in part; default false */
  derived?: boolean;
  /** the first part that is not fit */
  breaker?: string;
}

export interface Ingredient {
  ref: string;
  name?: LocalizedText;
  allergens?: AllergenDeclaration[];
  /** what it is fit for */
  diets?: string[];
  /** of one unit */
  nutrition?: NutrientAmount[];
  availability?: Availability;
}

export interface RecipePart {
  ingredient: string;
  /** thousandths of the ingredient's unit; default 1000 */
  quantity_milli?: number;
}

export interface VariantPrice {
  variant: string;
  price_minor: number;
}

export interface VariantSequence {
  variant: string;
  prices_minor: number[];
}

export interface ContainerUse {
  container: string;
  /** default 1 */
  quantity?: number;
}

export interface PreModifier {
  ref: string;
  name?: LocalizedText;
  /** parts per million: 55000 is 5.5 %; of the option's price; default 1000000 */
  factor?: number;
  /** the option counts neither towards bounds nor towards what the dish contains; default false */
  removes?: boolean;
}

export interface Container {
  ref: string;
  name?: LocalizedText;
  price_minor: number;
  /** is given back against the empty container; default false */
  deposit?: boolean;
  /** absent: no tax */
  tax_class?: string;
  /** none: all */
  fulfilments?: Fulfilment[];
}

export interface GroupOverride {
  group: string;
  min_quantity?: number;
  max_quantity?: number;
  min_distinct?: number;
  max_distinct?: number;
  free_quantity?: number;
}

export interface Measure {
  /** the price is of one */
  unit: MeasureUnit;
  /** decimal digits of a quantity, 0 to 6; default 3 */
  precision?: number;
  /** in 10^-precision units, as all three; default 1 */
  min?: number;
  /** default 1 */
  step?: number;
  max?: number;
}

export interface BookPrice {
  /** an item, or … */
  item?: string;
  /** … one variant of it */
  variant?: string;
  /** or an option: its group … */
  group?: string;
  /** … and its ref */
  option?: string;
  price_minor: number;
}

export interface PriceBook {
  ref: string;
  name?: LocalizedText;
  /** none: all */
  channels?: string[];
  /** none: all */
  fulfilments?: Fulfilment[];
  /** none: all */
  venues?: string[];
  /** absent: always */
  calendar?: Calendar;
  prices?: BookPrice[];
}

export interface Image {
  url: string;
  /** default 0 */
  width_px?: number;
  /** default 0 */
  height_px?: number;
  /** of the file, 64 hexadecimal digits */
  sha256?: string;
}

export interface Option {
  ref: string;
  name?: LocalizedText;
  /** added to the item's price; default 0 */
  price_minor?: number;
  /** default 0 */
  default_quantity?: number;
  /** absent: the group's */
  max_quantity?: number;
  /** groups that open when it is chosen */
  groups?: string[];
  allergens?: AllergenDeclaration[];
  availability?: Availability;
  /** the item that this option serves */
  item?: string;
  /** of that item */
  variant?: string;
  /** instead of price_minor, by the variant of the line */
  variant_prices?: VariantPrice[];
  /** with `sum`: the first units are free; default 0 */
  free_quantity?: number;
  /** with `sum`: each unit below takes the price off; default 0 */
  refund_under?: number;
  recipe?: RecipePart[];
  diets?: string[];
  nutrition?: NutrientAmount[];
  containers?: ContainerUse[];
  /** absent: as the item */
  tax_class?: string;
  /** years; default 0 */
  minimum_age?: number;
}

export interface OptionGroup {
  ref: string;
  name?: LocalizedText;
  /** default 0 */
  min_quantity?: number;
  /** absent: no limit */
  max_quantity?: number;
  /** default 0 */
  free_quantity?: number;
  /** default "sum" */
  price_method?: PriceMethod;
  options?: Option[];
  /** which units are free; default "cheapest" */
  free_rule?: FreeRule;
  /** different options at least; default 0 */
  min_distinct?: number;
  max_distinct?: number;
  /** with `sequence`: the price of the n-th unit; the last repeats */
  sequence_minor?: number[];
  /** instead, by the variant of the line */
  variant_sequences?: VariantSequence[];
  /** equal parts that the choices cover together; default 0 */
  portions?: number;
  /** those that its options may carry */
  pre_modifiers?: string[];
}

export interface Variant {
  ref: string;
  name?: LocalizedText;
  price_minor: number;
  availability?: Availability;
  /** groups that it opens besides the item's */
  groups?: string[];
  recipe?: RecipePart[];
  nutrition?: NutrientAmount[];
  containers?: ContainerUse[];
  /** false: only as an option of another item; default true */
  sold_alone?: boolean;
}

export interface Item {
  ref: string;
  name?: LocalizedText;
  description?: LocalizedText;
  /** not used when there are variants */
  price_minor: number;
  variants?: Variant[];
  groups?: string[];
  tax_class?: string;
  /** an allergen that is not listed is unknown */
  allergens?: AllergenDeclaration[];
  diets?: string[];
  images?: Image[];
  availability?: Availability;
  /** per line */
  max_quantity?: number;
  /** false: only as an option of another item; default true */
  sold_alone?: boolean;
  /** bounds that hold under this item only */
  group_overrides?: GroupOverride[];
  /** absent: sold by the piece */
  measure?: Measure;
  /** a set menu: taxed as the items that its options serve; default false */
  combo?: boolean;
  recipe?: RecipePart[];
  /** of one piece before options, besides the recipe */
  nutrition?: NutrientAmount[];
  containers?: ContainerUse[];
  tags?: string[];
  /** years; default 0 */
  minimum_age?: number;
  /** kitchen minutes of one piece; absent: as the venue says; default 0 */
  preparation_minutes?: number;
}

export interface Section {
  ref: string;
  name?: LocalizedText;
  description?: LocalizedText;
  items?: string[];
  sections?: Section[];
  availability?: Availability;
}

export interface Selection {
  group: string;
  option: string;
  /** default 1 */
  quantity?: number;
  selections?: Selection[];
  /** a pre-modifier of the menu */
  modifier?: string;
}

export interface CompleteSelection {
  variant?: string;
  selections?: Selection[];
  unit_minor: number;
}

export interface TaxRule {
  ref: string;
  tax_class: string;
  /** none: all */
  fulfilments?: Fulfilment[];
  /** parts per million: 55000 is 5.5 % */
  rate: number;
  /** prices contain the tax; false: it is added; default true */
  included?: boolean;
  /** venue date, inclusive */
  from?: string;
  /** venue date, inclusive */
  until?: string;
  /** none: everywhere */
  places?: string[];
  /** absent: tax_mode of the rules */
  mode?: Rounding;
  /** who pays it to the state; default "venue" */
  remitter?: Remitter;
}

export interface FeeRule {
  ref: string;
  kind: FeeKind;
  name?: LocalizedText;
  /** none: all */
  fulfilments?: Fulfilment[];
  /** default 0 */
  amount_minor?: number;
  /** parts per million: 55000 is 5.5 %; of the goods after discounts */
  rate?: number;
  min_minor?: number;
  max_minor?: number;
  /** minor units; applies from this subtotal on */
  subtotal_from?: number;
  /** minor units; applies below this subtotal */
  subtotal_below?: number;
  distance_from_m?: number;
  distance_below_m?: number;
  /** charges what is missing to subtotal_below; default false */
  tops_up?: boolean;
  tax_class?: string;
  /** what rate and subtotal bounds are measured on; default "after_discounts" */
  base?: FeeBase;
  /** delivery zones; none: all */
  zones?: string[];
  /** none: all */
  channels?: string[];
  weight_from_g?: number;
  weight_below_g?: number;
  /** absent: always */
  calendar?: Calendar;
  /** true: only when paid in cash; false: only when not */
  cash?: boolean;
  /** metres beyond distance_from_m for which step_minor is charged; default 0 */
  step_m?: number;
  /** default 0 */
  step_minor?: number;
  /** taxed at the rates of the goods, in proportion; default false */
  tax_as_goods?: boolean;
}

export interface GoodsSet {
  /** none: all */
  items?: string[];
  /** none: all */
  variants?: string[];
  /** none: all */
  tags?: string[];
  /** none: all */
  tax_classes?: string[];
  /** how many units; default 1 */
  count?: number;
}

export interface SpendTier {
  /** minor units of goods before discounts */
  from_minor: number;
  /** parts per million: 55000 is 5.5 %; default 0 */
  rate?: number;
  /** default 0 */
  amount_minor?: number;
}

export interface FundingShare {
  funder: Funder;
  /** parts per million: 55000 is 5.5 %; of the reduction */
  share: number;
  /** which chain or partner */
  party?: string;
}

export interface StackExclusion {
  a: string;
  /** the same as a: only one of the class */
  b: string;
}

export interface Promotion {
  ref: string;
  kind: PromotionKind;
  name?: LocalizedText;
  /** absent: applies by itself */
  code?: string;
  /** parts per million: 55000 is 5.5 %; default 0 */
  rate?: number;
  /** default 0 */
  amount_minor?: number;
  max_minor?: number;
  /** minor units of goods before discounts */
  min_subtotal?: number;
  /** none: all */
  items?: string[];
  /** none: all */
  fulfilments?: Fulfilment[];
  from?: Instant;
  /** exclusive */
  until?: Instant;
  /** default false */
  exclusive?: boolean;
  /** none: all */
  variants?: string[];
  /** none: all */
  tags?: string[];
  /** none: all */
  tax_classes?: string[];
  without_items?: string[];
  without_tags?: string[];
  /** minor units of the goods that it hits, before discounts */
  min_target?: number;
  /** units that must be hit; default 0 */
  min_quantity?: number;
  /** units that are reduced at most */
  max_quantity?: number;
  /** units that are left out; default 0 */
  skip_quantity?: number;
  /** default "cheapest" */
  skip_order?: UnitOrder;
  /** which units are taken; default "cheapest" */
  order?: UnitOrder;
  tiers?: SpendTier[];
  /** default 1 */
  buy_quantity?: number;
  /** default 1 */
  get_quantity?: number;
  /** bought and reduced units are of one item and variant; default false */
  same_item?: boolean;
  /** what makes a bundle, what must be bought, or what the cart must hold */
  sets?: GoodsSet[];
  /** absent: no limit */
  max_applications?: number;
  /** none: all */
  channels?: string[];
  /** absent: always */
  calendar?: Calendar;
  stack_class?: string;
  /** none: the venue bears it */
  funding?: FundingShare[];
  /** how often it is redeemed by all */
  limit_total?: number;
  /** how often one customer redeems it */
  limit_per_customer?: number;
}

export interface Step {
  kind: StepKind;
  /** index of a step, -1: none; default -1 */
  parent?: number;
  /** index of a line, -1: the whole cart; default -1 */
  line?: number;
  ref?: string;
  /** default 0 */
  base_minor?: number;
  /** a quantity, or a rate in parts per million; default 1 */
  factor?: number;
  /** what rounding dropped, in millionths of a minor unit; default 0 */
  remainder?: number;
  amount_minor: number;
  /** how it was rounded; absent: it was exact */
  mode?: Rounding;
}

export interface QuotePart {
  item?: string;
  option?: string;
  gross_minor: number;
  /** default 0 */
  discount_minor?: number;
  /** default 0 */
  tax_minor?: number;
  /** default true */
  tax_included?: boolean;
  tax_rule?: string;
  /** default "venue" */
  remitter?: Remitter;
}

export interface FundedAmount {
  funder: Funder;
  party?: string;
  amount_minor: number;
}

export interface UnusedCode {
  code: string;
  reason: UnusedReason;
  /** the promotion, where there is one */
  ref?: string;
}

export interface QuoteLine {
  id: Id;
  item: string;
  variant?: string;
  quantity: number;
  unit_minor: number;
  gross_minor: number;
  /** default 0 */
  discount_minor?: number;
  /** default 0 */
  tax_minor?: number;
  /** default true */
  tax_included?: boolean;
  tax_rule?: string;
  /** default "venue" */
  remitter?: Remitter;
  /** none: taxed as a whole */
  parts?: QuotePart[];
}

export interface QuoteFee {
  ref: string;
  kind: FeeKind;
  gross_minor: number;
  /** default 0 */
  discount_minor?: number;
  /** default 0 */
  tax_minor?: number;
  /** default true */
  tax_included?: boolean;
  tax_rule?: string;
  /** default "venue" */
  remitter?: Remitter;
  /** how many containers; default 1 */
  quantity?: number;
  /** none: taxed as a whole */
  parts?: QuotePart[];
}

export interface QuoteDiscount {
  ref: string;
  code?: string;
  /** zero or more */
  amount_minor: number;
  /** sums to the amount; none: the venue bears it */
  funded?: FundedAmount[];
  /** how often it applied; default 1 */
  applications?: number;
}

export interface QuoteTax {
  ref: string;
  /** parts per million: 55000 is 5.5 % */
  rate: number;
  /** default true */
  included?: boolean;
  base_minor: number;
  tax_minor: number;
  /** default "venue" */
  remitter?: Remitter;
}

export interface FeeBand {
  ref: string;
  kind: FeeKind;
  /** goods from this value on; default 0 */
  from_minor?: number;
  /** goods below this value; absent: no end */
  below_minor?: number;
  /** with tops_up: at most; default 0 */
  amount_minor?: number;
  /** parts per million: 55000 is 5.5 %; of the goods */
  rate?: number;
  /** default false */
  tops_up?: boolean;
}

export interface ExplanationParameter {
  name: string;
  value: string;
}

export interface ProofInputs {
  menu: Menu;
  rules: PriceRules;
  cart: Cart;
  context: ProofContext;
}

export interface ProofMismatch {
  where: ProofMismatchWhere;
  /** JSON Pointer into the proof */
  path: string;
  /** index of a line, -1: none; default -1 */
  line?: number;
  item?: string;
  /** tax rule, fee, promotion or error */
  rule?: string;
  /** default 0 */
  claimed?: number;
  /** default 0 */
  computed?: number;
}

export interface Posting {
  account: Account;
  party?: string;
  /** positive: the account owes the platform */
  amount_minor: number;
}

export interface Reason {
  /** name of an error code */
  code: string;
  /** JSON Pointer into the cart */
  path?: string;
  ref?: string;
  /** default 0 */
  limit?: number;
  /** default 0 */
  actual?: number;
  /** when this obstacle ends */
  next_at?: Instant;
}

export interface Loss {
  item: string;
  /** JSON Pointer into the source */
  path: string;
  kind: LossKind;
  why: string;
  detail?: string;
}

export interface MenuTarget {
  kind: TargetKind;
  /** the item of a variant, the group of an option */
  of?: string;
  ref: string;
}

export interface StockNote {
  reason?: string;
  /** who said so */
  actor?: string;
  at: Instant;
}

export interface Snooze {
  target: MenuTarget;
  /** absent: until lifted */
  until?: Instant;
  note: StockNote;
}

export interface StockLevel {
  target: MenuTarget;
  on_hand_milli: number;
  /** of it: held by checkouts; default 0 */
  reserved_milli?: number;
  /** of the last count */
  note: StockNote;
}

export interface BasketPerson {
  participant: Id;
  /** the account that speaks for the person */
  subject: string;
}

export interface StockAmount {
  target: MenuTarget;
  quantity_milli: number;
}

export interface StockCount {
  target: MenuTarget;
  /** absent: it was not counted */
  from_milli?: number;
  /** absent: it is no longer counted */
  to_milli?: number;
}

export interface GroupSeen {
  device: Id;
  clock: number;
}

export interface GroupOp {
  id: Id;
  device: Id;
  /** one more than the highest that the device had seen */
  clock: number;
  author: Id;
  kind: GroupOpKind;
  /** whose line, cap or membership; absent: the author's */
  participant?: Id;
  line?: CartLine;
  line_id?: Id;
  /** default 0 */
  quantity?: number;
  /** name, note or code */
  text?: string;
  /** cap or tip */
  amount_minor?: number;
  deadline?: Instant;
  /** default "delivery" */
  fulfilment?: Fulfilment;
  /** what leave, remove_line, lock and remove_code know of */
  seen?: GroupSeen[];
}

export interface GroupPerson {
  id: Id;
  name?: string;
  /** default false */
  joined?: boolean;
  cap_minor?: number;
}

export interface CartMergeNote {
  kind: CartMergeKind;
  line?: Id;
  /** a quantity, a number of codes, or minor units of a tip; default 0 */
  amount?: number;
}

export interface ReorderChange {
  kind: ReorderKind;
  group?: string;
  ref?: string;
  /** a quantity, or minor units of a unit price; default 0 */
  was?: number;
  /** default 0 */
  now?: number;
}

export interface ReorderLine {
  old_line: Id;
  /** false: gone, or somebody has to choose first; default false */
  in_cart?: boolean;
  line?: CartLine;
  /** none: as it was, at the same price */
  changes?: ReorderChange[];
}

export interface PartnerLine {
  id: string;
  /** of the till */
  code?: string;
  name?: string;
  note?: string;
  /** as written */
  unit?: string;
  quantity_milli: number;
  /** of one unit, without options */
  unit_minor: number;
  /** before it was marked down */
  original_minor?: number;
  /** theirs */
  stated_options_minor?: number;
  /** theirs */
  stated_total_minor?: number;
  /** ours */
  total_minor: number;
  options?: PartnerLine[];
}

export interface PartnerFee {
  kind: PartnerFeeKind;
  name?: string;
  /** as written, in lower case */
  receiver?: string;
  amount_minor: number;
}

export interface PartnerDiscount {
  target: PartnerDiscountTarget;
  target_id?: string;
  code?: string;
  amount_minor: number;
  /** `party` is the code of the share */
  funded?: FundedAmount[];
}

export interface PartnerPayment {
  /** as written, in lower case */
  method: string;
  brand?: string;
  info?: string;
  /** default false */
  prepaid?: boolean;
  amount_minor: number;
  /** the note that the customer will pay with */
  change_for_minor?: number;
}

export interface PartnerTotals {
  items_minor?: number;
  fees_minor?: number;
  discount_minor?: number;
  total_minor?: number;
  prepaid_minor?: number;
  pending_minor?: number;
}

export interface BillPiece {
  target: BillTarget;
  /** of Quote.lines or Quote.fees */
  index: number;
  /** of its parts, -1: it has none; default -1 */
  part?: number;
  /** units; 0 in a split; default 0 */
  quantity?: number;
  gross_minor: number;
  /** default 0 */
  discount_minor?: number;
  /** default 0 */
  tax_minor?: number;
  /** default true */
  tax_included?: boolean;
  tax_rule?: string;
  /** default "venue" */
  remitter?: Remitter;
}

export interface SplitClaim {
  line: Id;
  /** of this payer among those of the line; default 1 */
  weight?: number;
}

export interface SplitPayer {
  name?: string;
  /** for shares; default 1 */
  weight?: number;
  /** for amounts; default 0 */
  amount_minor?: number;
  /** for items */
  claims?: SplitClaim[];
}

export interface RefundItem {
  line: Id;
  /** units, or else an amount; default 0 */
  quantity?: number;
  amount_minor?: number;
}

export interface RefundFee {
  fee: string;
  /** 0: all that is left; default 0 */
  quantity?: number;
}

export interface Refund {
  request: RefundRequest;
  /** amounts are negative */
  bill: Bill;
}

export interface WalletHold {
  id: Id;
  amount_minor: number;
  expires_at?: Instant;
}

export interface WalletCapture {
  id: Id;
  /** less what was reversed */
  amount_minor: number;
}

export interface Reward {
  order: Id;
  points: number;
  /** default "pending" */
  state?: RewardState;
}

export interface PointsHold {
  id: Id;
  points: number;
  expires_at?: Instant;
}

export interface VoucherShare {
  target: BillTarget;
  index: number;
  /** default -1 */
  part?: number;
  amount_minor: number;
}

export interface VoucherUse {
  terms: string;
  holder?: string;
  /** default 0 */
  eligible_minor?: number;
  /** by balance and cap; default 0 */
  usable_minor?: number;
  amount_minor: number;
  shares?: VoucherShare[];
  /** default "none" */
  obstacle?: VoucherObstacle;
}

export interface TipShare {
  receiver: TipReceiver;
  /** parts per million: 55000 is 5.5 % */
  share: number;
  party?: string;
}

export interface TipRule {
  /** none: all */
  fulfilments?: Fulfilment[];
  /** sum to 1000000 */
  shares: TipShare[];
}

export interface CommissionTerm {
  ref: string;
  /** none: all */
  fulfilments?: Fulfilment[];
  /** none: all */
  channels?: string[];
  /** default "after_discounts" */
  base?: CommissionBase;
  /** contained tax is left out of the base; default false */
  net_of_tax?: boolean;
  /** the venue's own fees count too; default false */
  with_fees?: boolean;
  /** parts per million: 55000 is 5.5 % */
  rate: number;
  /** default 0 */
  fixed_minor?: number;
  min_minor?: number;
  max_minor?: number;
}

export interface PayoutLine {
  party: PayoutParty;
  id?: string;
  kind: PayoutKind;
  ref?: string;
  /** default 0 */
  base_minor?: number;
  /** parts per million: 55000 is 5.5 %; default 0 */
  rate?: number;
  /** negative: the party pays */
  amount_minor: number;
}

export interface PayoutBalance {
  party: PayoutParty;
  id?: string;
  amount_minor: number;
}

export type Fulfilment = "delivery" | "pickup" | "dine_in";

export type Allergen = "gluten" | "crustaceans" | "eggs" | "fish" | "peanuts" | "soybeans" | "milk" | "nuts" | "celery" | "mustard" | "sesame" | "sulphites" | "lupin" | "molluscs";

export type Presence = "contains" | "may_contain" | "free";

export type Certainty = "contains" | "may_contain" | "unknown" | "free";

export type Nutrient = "energy" | "fat" | "saturates" | "carbohydrate" | "sugars" | "fibre" | "protein" | "salt";

export type FreeRule = "cheapest" | "dearest" | "first";

export type MeasureUnit = "gram" | "kilogram" | "millilitre" | "litre";

export type PriceMethod = "sum" | "max" | "average" | "replace" | "sequence" | "portion";

export type FindingSeverity = "error" | "warning";

export type FindingKind = "bad_ref" | "duplicate_ref" | "dangling_ref" | "cycle" | "too_deep" | "bounds_unmeetable" | "defaults_break_bounds" | "empty_group" | "price_out_of_range" | "negative_total_possible" | "calendar_invalid" | "item_in_no_section" | "group_unused" | "text_missing" | "text_invalid" | "duplicate_link" | "never_available" | "limit" | "currency_missing" | "option_dead" | "price_gap" | "portions_invalid" | "measure_invalid" | "combo_invalid" | "book_conflict" | "allergen_contradiction" | "translation_missing" | "age_not_marked" | "no_effect";

export type Rounding = "half_up" | "half_even" | "half_down" | "up" | "down" | "ceiling" | "floor" | "half_odd" | "half_ceiling" | "half_floor";

export type TaxRounding = "per_line" | "per_rate";

export type Remitter = "venue" | "platform";

export type FeeKind = "delivery" | "service" | "small_order" | "packaging" | "deposit" | "payment";

export type FeeBase = "after_discounts" | "before_discounts";

export type UnitOrder = "cheapest" | "dearest" | "first";

export type Funder = "venue" | "platform" | "chain" | "partner";

export type PromotionKind = "percentage" | "amount" | "free_delivery" | "delivery_percentage" | "delivery_amount" | "fixed_price" | "per_unit" | "buy_get" | "bundle";

export type PromotionPolicy = "declared_order" | "best_for_customer";

export type UnusedReason = "unknown" | "exhausted" | "not_now" | "not_here" | "below_minimum" | "no_target" | "shut_out" | "nothing_to_give";

export type RulesFindingKind = "fee_gap" | "fee_overlap" | "fee_never_applies" | "tax_gap" | "tax_shadowed" | "promotion_no_effect" | "stack_class_unused" | "too_many_bands";

export type RulesFindingDimension = "none" | "zone" | "distance" | "weight" | "subtotal" | "time" | "fulfilment" | "date";

export type ProofMismatchWhere = "inputs" | "price" | "line" | "fee" | "discount" | "tax" | "totals" | "quote";

export type StepKind = "base" | "variant" | "option" | "group" | "unit" | "line" | "discount" | "discount_share" | "fee" | "tax" | "tax_share" | "tip" | "rounding" | "total" | "part" | "modifier" | "measure";

export type Role = "anonymous" | "customer" | "restaurant_staff" | "restaurant_manager" | "courier" | "support" | "ops_admin" | "finance" | "developer_app" | "system";

export type OrderState = "submitted" | "pending_acceptance" | "accepted" | "preparing" | "ready" | "handed_over" | "delivered" | "rejected" | "cancelled" | "expired" | "undeliverable" | "closed";

export type OrderVerb = "payment_ok" | "payment_failed" | "accept" | "reject" | "start_prep" | "adjust" | "mark_ready" | "hand_over" | "confirm_delivery" | "fail_delivery" | "cancel_by_customer" | "cancel_by_restaurant" | "cancel_by_ops" | "timeout_accept" | "timeout_pickup" | "settle";

export type PaymentState = "none" | "authorizing" | "authorized" | "capturing" | "captured" | "refunding" | "refunded_partial" | "refunded_full" | "voiding" | "voided" | "declined" | "stored_offline" | "unknown";

export type DeliveryState = "none" | "searching" | "offered" | "assigned" | "at_restaurant" | "carrying" | "arrived" | "done" | "failed";

export type PaymentMethod = "on_handover";

export type Account = "customer" | "restaurant" | "courier" | "platform" | "tax" | "tips" | "provider_clearing" | "offline_risk";

export type Format = "schemaorg" | "ubereats" | "opendelivery" | "square" | "justeat" | "hubrise" | "ondc";

export type LossKind = "exact" | "approximated" | "impossible";

export type TargetKind = "item" | "variant" | "option" | "ingredient";

export type StockVerb = "set" | "adjust" | "forget" | "snooze" | "unsnooze" | "reserve" | "release";

export type GroupOpKind = "join" | "leave" | "put_line" | "set_quantity" | "remove_line" | "set_cap" | "set_deadline" | "lock" | "unlock" | "set_fulfilment" | "set_tip" | "set_note" | "add_code" | "remove_code";

export type CartMergeKind = "quantity_added" | "over_cap" | "line_copied" | "tip_kept" | "notes_joined" | "note_left_out" | "codes_left_out";

export type ReorderKind = "item_gone" | "variant_gone" | "variant_required" | "option_gone" | "option_lowered" | "quantity_lowered" | "choice_needed" | "choice_too_many" | "dearer" | "cheaper" | "other_problem";

export type PartnerFeeKind = "delivery" | "service" | "tip" | "small_order" | "other";

export type PartnerDiscountTarget = "cart" | "item" | "delivery";

export type BillTarget = "line" | "fee";

export type SplitKind = "evenly" | "shares" | "amounts" | "items";

export type SplitRest = "by_goods" | "evenly";

export type WalletVerb = "issue" | "hold" | "capture" | "release" | "reverse";

export type LoyaltyVerb = "earn" | "confirm" | "reverse" | "hold" | "capture" | "release" | "restore";

export type RewardState = "pending" | "confirmed" | "reversed";

export type VoucherObstacle = "none" | "not_here" | "not_now" | "nothing_eligible" | "no_balance" | "cap_reached" | "paid_by_others";

export type TipReceiver = "courier" | "venue" | "kitchen" | "staff";

export type CommissionBase = "after_discounts" | "before_discounts" | "after_own_discounts";

export type PayoutParty = "venue" | "platform" | "courier" | "kitchen" | "staff" | "chain" | "partner";

export type PayoutKind = "goods" | "fee" | "discount" | "funding" | "tax" | "commission" | "commission_tax" | "tip" | "rounding";

export type VerdictKind = "applied" | "duplicate" | "rejected" | "retry" | "blocked" | "mismatch";

export type SyncChangeKind = "put" | "del" | "revoke" | "reset";

export interface Actor {
  role: Role;
  /** opaque id of the person or program */
  subject?: string;
  /** restaurant roles: their house */
  venue?: string;
}

export interface PricingRequest {
  cart: Cart;
  at: Instant;
  /** absent: as soon as possible */
  wanted_at?: Instant;
  destination?: GeoPoint;
  /** default 0 */
  confirmed_age?: number;
  /** default false */
  cash?: boolean;
  /** promotions that this customer may not use any more */
  exhausted?: string[];
  stock?: Stock;
  /** from the venue, for fees, by road for instance; absent: in a straight line to the destination */
  distance_m?: number;
  /** of the goods, for fees */
  weight_g?: number;
  /** of delivery; absent: the one that the destination is in */
  zone?: string;
  /** where the tax is due; absent: the zone */
  place?: string;
}

export interface PricingAnswer {
  quote: Quote;
  orderable: Orderable;
}

export interface OrderableRequest {
  at: Instant;
  /** of the cart, where there is one; default "delivery" */
  fulfilment?: Fulfilment;
  wanted_at?: Instant;
  destination?: GeoPoint;
  /** default 0 */
  confirmed_age?: number;
  /** one item of the menu */
  item?: string;
  /** the whole basket; without item and cart: the venue alone */
  cart?: Cart;
  stock?: Stock;
}

export interface MenuAtRequest {
  at: Instant;
  /** default "delivery" */
  fulfilment?: Fulfilment;
  channel?: string;
  /** the first that is held counts */
  locales?: string[];
}

export interface ImportOptions {
  venue: string;
  /** ISO 4217; for formats without one */
  currency?: string;
  /** default "en" */
  default_locale?: string;
  /** where a file speaks for several places */
  location?: string;
}

export interface Imported {
  menu: Menu;
  rules: PriceRules;
  /** what the file says of the venue itself */
  venue?: Venue;
  report: LossReport;
}

export interface Exported {
  text: string;
  report: LossReport;
}

export interface HoursRequest {
  /** ISO 3166-1 alpha-2, for public holidays */
  country?: string;
  region?: string;
  position?: GeoPoint;
  first: string;
  last: string;
}

export interface ClientOptions {
  /** of the store; empty: in memory */
  path?: string;
  actor: Actor;
  /** what to follow; empty: venues and the actor's own orders */
  scopes?: string[];
  /** default 900000 */
  asap_patience_ms?: number;
  /** dearer orders need a connection; 0: no limit; default 0 */
  order_minor?: number;
}

export interface HouseOptions {
  /** of the store; empty: in memory */
  path?: string;
  /** default 10000 */
  queue_limit?: number;
  /** default 16 */
  menu_versions?: number;
  /** the store came back from a backup; default false */
  restored?: boolean;
  /** false: commands are carried out inside the call; default true */
  own_thread?: boolean;
}

export interface SyncReport {
  sent: number;
  applied: number;
  rejected: number;
  received: number;
  pages: number;
  repaired_scopes: number;
  drained: boolean;
  up_to_date: boolean;
  /** what ended it early */
  stopped_by?: CallProblem;
}

export interface TransportRequest {
  method: string;
  /** path and query */
  target: string;
  headers?: TransportHeader[];
  body?: string;
}

export interface TransportResponse {
  status: number;
  headers?: TransportHeader[];
  body?: string;
}

export interface VenuePage {
  hits: VenueHit[];
  total: number;
}

export interface CommitNotice {
  head: number;
}

export interface OpenReport {
  created: boolean;
  /** the store was damaged: what waited was saved, the rest is read again */
  salvaged: boolean;
  /** waiting commands known to be lost; default 0 */
  lost?: number;
  damaged_file?: string;
}

export interface Seen {
  /** when the house was last heard */
  at?: Instant;
  outbox: number;
  conflicts: number;
  /** everything followed was read to the end at least once */
  complete: boolean;
}

export interface DeviceQuoteRequest {
  cart: Cart;
  wanted_at?: Instant;
  destination?: GeoPoint;
  /** default 0 */
  confirmed_age?: number;
  /** default false */
  cash?: boolean;
}

export interface DeviceQuoteAnswer {
  quote: Quote;
  orderable: Orderable;
  /** only the house knows more of a promotion in it; default false */
  provisional?: boolean;
  menu_version: number;
}

export interface LocalOrder {
  order: Order;
  standing: Standing;
  /** absent: the house has not said anything of it */
  confirmed_version?: number;
  pending?: PendingCommand[];
}

export interface PendingCommand {
  id: Id;
  seq: number;
  name: string;
  verb?: OrderVerb;
  at: Instant;
  /** default false */
  doubtful?: boolean;
  /** sent without a verdict; default 0 */
  attempts?: number;
}

export interface Conflict {
  id: Id;
  name: string;
  order?: Id;
  problem: SyncProblem;
  place?: PlaceOrder;
  command?: OrderCommand;
  new_quote?: Quote;
  orderable?: Orderable;
  at: Instant;
}

export interface Resolution {
  /** default false */
  drop?: boolean;
  cart?: Cart;
  agreed_total_minor?: number;
  wanted_at?: Instant;
}

export interface OrderQuery {
  venue?: string;
  states?: OrderState[];
  page?: string;
  /** default 50 */
  limit?: number;
}

export interface OrderList {
  orders: LocalOrder[];
  /** empty at the end */
  next?: string;
}

export interface ClientEvent {
  what: ClientEventKind;
  id?: string;
}

export interface VenueQuery {
  near?: GeoPoint;
  within_m?: number;
  open_at?: Instant;
  fulfilment?: Fulfilment;
  text?: string;
  /** default 0 */
  offset?: number;
  /** default 50 */
  limit?: number;
}

export interface HouseQuoteRequest {
  cart: Cart;
  /** absent: now */
  at?: Instant;
  wanted_at?: Instant;
  destination?: GeoPoint;
  /** default 0 */
  confirmed_age?: number;
  reservation?: Id;
  customer?: string;
  /** default false */
  cash?: boolean;
  /** default false */
  proof?: boolean;
}

export interface HouseQuoteAnswer {
  quote: Quote;
  orderable: Orderable;
  proof?: PriceProof;
}

export interface HouseOrderQuery {
  venue?: string;
  states?: OrderState[];
  page?: string;
  /** default 50 */
  limit?: number;
}

export interface Receipt {
  order: Order;
  duplicate: boolean;
  pos: number;
}

export interface OrderPage {
  orders: Order[];
  /** empty at the end */
  next?: string;
}

export interface EventPage {
  events: LogEntry[];
  cursor: number;
  more: boolean;
}

export interface VerifyReport {
  venues: number;
  orders: number;
  events: number;
  commands: number;
  problems: string[];
}

export interface AccessChange {
  subject: string;
  /** absent: everywhere */
  venue?: string;
  granted: boolean;
  reason?: string;
}

export interface CallProblem {
  /** name of an error code */
  code: string;
  /** for developers */
  message?: string;
  path?: string;
  /** an object as a text */
  details?: string;
}

export interface TransportHeader {
  /** in lower case */
  name: string;
  value: string;
}

export interface VenueHit {
  venue: Venue;
  distance_m?: number;
  /** items whose name matched */
  dishes?: string[];
  /** default false */
  has_menu?: boolean;
}

export interface LogEntry {
  pos: number;
  entity: string;
  entity_id: string;
  version: number;
  venue?: string;
  customer?: string;
  at: Instant;
  /** as a text */
  document: string;
}

export type Standing = "confirmed" | "pending" | "doubtful";

export type ClientEventKind = "order" | "venue" | "stock" | "basket" | "conflict" | "access" | "synced";

export interface Book {
  /** Gives the engine's memory back at once instead of when the object is collected. May be called again. Since 0.1, experimental. */
  free(): void;
  /** What it was made of: "venue", "menu" or "rules". Errors: invalid_argument, menu_not_published. Since 0.1, experimental. */
  document(part: string): string;
  /** The price of a basket with every step, and whether it can be ordered. The same on every platform to the cent. Errors: invalid_argument, menu_not_published, cart_wrong_venue, limit_exceeded, tax_rate_missing, money_overflow. Since 0.1, experimental. */
  quote(request: PricingRequest): PricingAnswer;
  /** The total of a basket alone, in minor units: for dragging a quantity. Errors: invalid_argument, menu_not_published, cart_wrong_venue, limit_exceeded, tax_rate_missing, money_overflow. Since 0.1, experimental. */
  total(request: PricingRequest): number;
  /** Everything that is wrong with a basket, an array of issues. Errors: menu_not_published. Since 0.1, experimental. */
  check(cart: Cart): Issue[];
  /** Whether the venue, one item, or a whole basket can be ordered, with every reason and the next time. Errors: invalid_argument, menu_not_published. Since 0.1, experimental. */
  orderable(request: OrderableRequest): Orderable;
  /** Minimum, maximum and fees before there is a basket. Errors: invalid_argument, fulfilment_not_offered. Since 0.1, experimental. */
  bounds(request: PricingRequest): OrderBounds;
  /** The menu as it is at an instant, in the first of the languages that is held: what is on sale, at which price. Errors: menu_not_published. Since 0.1, experimental. */
  menuAt(request: MenuAtRequest): MenuAt;
  /** An old order as a basket of today, with what is no longer the same. Errors: menu_not_published, cart_wrong_venue. Since 0.1, experimental. */
  reorder(order: Order, cartId: string, at: string): Reorder;
  /** The proof of a price, which anybody can check. Errors: invalid_argument, menu_not_published. Since 0.1, experimental. */
  prove(request: PricingRequest): PriceProof;
}

export interface Client {
  /** Ends running exchanges and calls, waits until the vault has everything, and closes it. May be called again; other calls are refused. Since 0.1, experimental. */
  close(): Promise<void>;
  /** Gives the engine's memory back at once instead of when the object is collected. May be called again. Since 0.1, experimental. */
  free(): void;
  /** What opening found: created, salvaged, what was lost. Errors: closed. Since 0.1, experimental. */
  opened(): OpenReport;
  /** When the house was last heard, and what waits. Errors: closed. Since 0.1, experimental. */
  seen(): Seen;
  /** The venues that this device holds, an array. Errors: closed. Since 0.1, experimental. */
  venues(): Venue[];
  /** A venue with its menu and rules, as this device holds it now. A snapshot. Errors: venue_unknown, closed. Since 0.1, experimental. */
  book(venue: string): Book;
  /** What is counted and snoozed at a venue. Errors: closed. Since 0.1, experimental. */
  stock(venue: string): Stock;
  /** The price of a basket without a connection; the same as the house's for the same menu. Errors: venue_unknown, menu_not_published, closed. Since 0.1, experimental. */
  quote(request: DeviceQuoteRequest): DeviceQuoteAnswer;
  /** Keeps a basket; a shared one travels to the others. Errors: group_mismatch, operation_mismatch, limit_exceeded, storage_io, storage_full, closed. Since 0.1, experimental. */
  putBasket(basket: GroupCart, share: boolean): Promise<GroupCart>;
  /** A basket of this device. Errors: basket_unknown, closed. Since 0.1, experimental. */
  basket(id: string): GroupCart;
  /** All baskets of this device, an array. Errors: closed. Since 0.1, experimental. */
  baskets(): GroupCart[];
  /** Forgets a basket. Errors: basket_unknown, closed. Since 0.1, experimental. */
  dropBasket(id: string): Promise<void>;
  /** Asks for an order. When it returns, the request is on the disk and reaches the house once. Nil or missing ids are made. Errors: command_mismatch, price_changed, offline_limit, not_offline, order_exists, permission_denied, outbox_full, storage_io, storage_full, closed. Since 0.1, experimental. */
  place(order: PlaceOrder): Promise<LocalOrder>;
  /** A command for an order: accept, mark ready, cancel, hand over… Errors: order_unknown, permission_denied, not_offline, outbox_full, storage_io, storage_full, closed. Since 0.1, experimental. */
  submit(command: OrderCommand): Promise<LocalOrder>;
  /** A command for a venue's stock; answers with its id. Errors: venue_unknown, permission_denied, stock_invalid, not_offline, outbox_full, storage_io, storage_full, closed. Since 0.1, experimental. */
  submitStock(command: StockCommand): Promise<string>;
  /** An order as this device sees it, with what waits for a verdict carried out and marked. Errors: order_unknown, closed. Since 0.1, experimental. */
  order(id: string): LocalOrder;
  /** A page of orders, newest first. Errors: cursor_invalid, limit_exceeded, closed. Since 0.1, experimental. */
  orders(query: OrderQuery): OrderList;
  /** What waits to be sent, an array by seq. Errors: closed. Since 0.1, experimental. */
  outbox(): PendingCommand[];
  /** What the house refused and the person has not decided on yet, an array, oldest first. Errors: closed. Since 0.1, experimental. */
  conflicts(): Conflict[];
  /** The person has decided on a refused command. The answer is the new order, or `null` after giving up. Errors: conflict_unknown, invalid_argument, price_changed, closed. Since 0.1, experimental. */
  resolve(conflict: string, resolution: Resolution): Promise<LocalOrder | null>;
  /** Sends what waits and fetches what is new, by fetch. A missing network is told in the report. Errors: storage_io, storage_full, closed. Since 0.1, experimental. */
  sync(options?: {limitMs?: number, signal?: AbortSignal}): Promise<SyncReport>;
  /** For hosts that exchange themselves: the next request, or `null` when there is nothing to do now. Errors: closed. Since 0.1, experimental. */
  nextRequest(): Promise<TransportRequest | null>;
  /** The answer to the last request; with a code other than 0 there was none and `response` is ignored. Errors: invalid_argument, closed. Since 0.1, experimental. */
  takeAnswer(code: number, response: TransportResponse): Promise<void>;
  /** When there may be something to do, in microseconds since 1970; -1: not before something changes. Errors: closed. Since 0.1, experimental. */
  nextDue(): number;
  /** What was put off is due now: the network is back. Errors: closed. Since 0.1, experimental. */
  wake(): void;
  /** The report of the exchanges since the last call. Errors: closed. Since 0.1, experimental. */
  takeReport(): SyncReport;
  /** Calls the listener after each change, never from inside the call that caused it. Answers with a number for unwatch(). Errors: closed. Since 0.1, experimental. */
  watch(listener: (event: ClientEvent) => void): number;
  /** When it returns, no call is running and none will start (unless it is called from within one). Errors: closed. Since 0.1, experimental. */
  unwatch(number: number): void;
  /** Gives up what waits, and answers with it as a text. Errors: storage_io, closed. Since 0.1, experimental. */
  discardPending(reason: string): Promise<{count: number, document: string}>;
  /** Clears the store for another account; what waits must have been sent or discarded. Errors: outbox_full, closed. Since 0.1, experimental. */
  signOut(): Promise<void>;
  /** Resolves when the vault has what the store holds now; after a `storage_` error, to try again. */
  kept(): Promise<void>;
  /** The clock of load(), in microseconds since 1970. */
  nowUs(): number;
  /** Exchanges by itself from now on: when something waits or is due, when the network is back. Gives the end. */
  start(listener?: (report: SyncReport | CouvertError) => void): () => void;
}

export interface House {
  /** Waits for queued commands, then refuses new ones. Idempotent. Since 0.1, experimental. */
  close(): void;
  /** Gives the engine's memory back at once instead of when the object is collected. May be called again. Since 0.1, experimental. */
  free(): void;
  /** Creates or replaces a venue. An expected version below 0: whatever is there. Errors: permission_denied, version_conflict, closed. Since 0.1, experimental. */
  putVenue(venue: Venue, actor: Actor, expectedVersion: number): Venue;
  /** Publishes a menu with its rules; the version is set by the house. Errors: venue_unknown, menu_invalid, menu_currency, rules_invalid, menu_tax_class_unknown, permission_denied, version_conflict, closed. Since 0.1, experimental. */
  publish(menu: Menu, rules: PriceRules, actor: Actor, expectedVersion: number): Book;
  /** What is published for a venue now. A snapshot. Errors: venue_unknown, closed. Since 0.1, experimental. */
  book(venue: string): Book;
  /** Search: near a place, open at a time, by words. Errors: limit_exceeded, closed. Since 0.1, experimental. */
  venues(query: VenueQuery): VenuePage;
  /** The price of a basket now, with what is left in stock and whose promotions are used up. Errors: venue_unknown, menu_not_published, closed. Since 0.1, experimental. */
  quote(request: HouseQuoteRequest): HouseQuoteAnswer;
  /** Accepts an order. The same command gets the same receipt for ever. Errors: command_mismatch, venue_unknown, menu_not_published, price_changed, order_exists, permission_denied, overloaded, closed. Since 0.1, experimental. */
  place(order: PlaceOrder, actor: Actor): Receipt;
  /** A command for an order. Errors: command_mismatch, order_unknown, permission_denied, overloaded, closed. Since 0.1, experimental. */
  submit(command: OrderCommand, actor: Actor): Receipt;
  /** A command for a venue's stock. Errors: command_mismatch, venue_unknown, permission_denied, stock_invalid, stock_insufficient, overloaded, closed. Since 0.1, experimental. */
  submitStock(command: StockCommand, actor: Actor): StockReceipt;
  /** An order as the actor may see it. Errors: order_unknown, closed. Since 0.1, experimental. */
  order(id: string, actor: Actor): Order;
  /** A page of orders that the actor may see, newest first. Errors: permission_denied, cursor_invalid, limit_exceeded, closed. Since 0.1, experimental. */
  orders(query: HouseOrderQuery, actor: Actor): OrderPage;
  /** The log after a position, as far as the actor may see it. Errors: cursor_invalid, limit_exceeded, closed. Since 0.1, experimental. */
  events(after: number, limit: number, actor: Actor): EventPage;
  /** What a device brings: a verdict for each command. Errors: sync_protocol, limit_exceeded, invalid_argument, permission_denied, device_cloned, overloaded, closed. Since 0.1, experimental. */
  push(request: PushRequest, actor: Actor): PushAnswer;
  /** One page of what changed for a device. Errors: sync_protocol, limit_exceeded, permission_denied, access_revoked, device_cloned, cursor_invalid, cursor_expired, closed. Since 0.1, experimental. */
  pull(request: PullRequest, actor: Actor): PullAnswer;
  /** Takes away or gives back somebody's rights. Errors: permission_denied, invalid_argument, venue_unknown, closed. Since 0.1, experimental. */
  setAccess(change: AccessChange, actor: Actor): void;
  /** Fires what is due; call it about once a second. Answers with how many orders. Errors: closed. Since 0.1, experimental. */
  tick(): number;
  /** Calls back after each commit with the new head, from the house's thread. One watcher; a second call replaces it. Errors: closed. Since 0.1, experimental. */
  watch(listener: (event: CommitNotice) => void): void;
}

/** The engine: what load() gives. */
export interface Couvert {
  readonly Book: {
    /** Prepares a venue with its menu and rules for pricing. An empty menu is allowed: then nothing can be priced. Errors: menu_invalid, rules_invalid. Since 0.1, experimental. */
    new (venue: Venue, menu: Menu, rules: PriceRules): Book;
  };
  readonly Client: {
    /** Opens a device's store out of a vault, or begins one. Errors: invalid_argument, storage_busy, storage_version, storage_not_encrypted, storage_key_wrong, storage_io, storage_full. Since 0.1, experimental. */
    open(options: ClientSettings): Promise<Client>;
  };
  readonly House: {
    /** Opens an authority in memory: for tests and demonstrations. Errors: invalid_argument, storage_busy, storage_version, storage_io, storage_full, storage_corrupt. Since 0.1, experimental. */
    open(options?: HouseSettings): House;
  };
  /** The version of the library, for instance "0.2.0". Lives for the process. Since 0.1, experimental. */
  version(): string;
  /** The level of this interface; a library of a higher level has everything of a lower one. Since 0.1, experimental. */
  abiLevel(): number;
  /** The storage engine inside, for instance "sqlcipher 4.14.0 sqlite 3.51.3". Lives for the process. Since 0.1, experimental. */
  engine(): string;
  /** 1 when the engine can encrypt stores, else 0. Since 0.1, experimental. */
  engineEncrypts(): number;
  /** How many handles were given out and not freed, buffers and errors included. 0 when nothing leaks. Since 0.1, experimental. */
  liveHandles(): number;
  /** Every error code with its name, kind, HTTP status and text. Since 0.1, experimental. */
  catalogue(): object;
  /** JSON Schemas (2020-12) of all documents, one object by type name. Since 0.1, experimental. */
  schemas(): Record<string, object>;
  /** A new id: a UUIDv7 of the system's clock and randomness, 36 characters. Since 0.1, experimental. */
  idNew(): string;
  /** Reads a document of a type and writes it in its canonical form; equal values give equal octets. Errors: invalid_argument, json_syntax, json_type, json_missing_member, json_number_range, json_enum, document_version. Since 0.1, experimental. */
  documentCheck(type: string, document: string): string;
  readonly currency: {
    /** Digits after the decimal point by ISO 4217. Errors: currency_unknown. Since 0.1, experimental. */
    exponent(currency: string): number;
  };
  readonly money: {
    /** Decimal text to minor units; more digits than the currency has are an error. Errors: currency_unknown, money_format, money_overflow. Since 0.1, experimental. */
    parse(amount: string, currency: string): number;
    /** Minor units to decimal text: "12.50". Errors: currency_unknown. Since 0.1, experimental. */
    format(minor: number, currency: string): string;
    /** The sum of two amounts of one currency. Errors: currency_unknown, money_overflow. Since 0.1, experimental. */
    add(a: number, b: number, currency: string): number;
    /** An amount n times. Errors: currency_unknown, money_overflow. Since 0.1, experimental. */
    times(minor: number, n: number, currency: string): number;
    /** A share in parts per million, rounded as named: half_up, half_even, half_down, up, down, ceiling, floor, half_odd, half_ceiling, half_floor. Errors: invalid_argument, currency_unknown, money_overflow. Since 0.1, experimental. */
    portion(minor: number, ratePpm: number, rounding: string, currency: string): number;
    /** Splits an amount by weights so that the parts sum to it; `parts` has room for `count` numbers. Errors: currency_unknown, allocation_weights, limit_exceeded, money_overflow. Since 0.1, experimental. */
    allocate(minor: number, weights: readonly number[], currency: string): number[];
  };
  readonly menu: {
    /** Everything worth telling the author of a menu, an array of findings, errors first. Since 0.1, experimental. */
    lint(menu: Menu): Finding[];
    /** Another system's menu: schemaorg, ubereats, opendelivery, square, justeat, hubrise or ondc, with a report of what does not carry over. Errors: invalid_argument, format_not_supported, import_format, currency_unknown. Since 0.1, experimental. */
    import(format: string, source: string, options: ImportOptions): Imported;
    /** A venue's menu in another system's format. Errors: invalid_argument, format_not_supported, menu_not_published. Since 0.1, experimental. */
    export(book: Book, format: string): Exported;
  };
  readonly hours: {
    /** Opening hours in OpenStreetMap's syntax as a calendar for the dates given. Errors: hours_syntax, holidays_unknown, limit_exceeded. Since 0.1, experimental. */
    import(hours: string, place: HoursRequest): Calendar;
  };
  readonly quote: {
    /** A quote as a tree of message keys. Since 0.1, experimental. */
    explain(quote: Quote): Explanation;
    /** Recomputes the total from the steps alone. Errors: price_changed. Since 0.1, experimental. */
    verify(quote: Quote): void;
    /** A bill for each payer; they add up exactly. Errors: invalid_argument. Since 0.1, experimental. */
    split(quote: Quote, plan: SplitPlan): Bill[];
  };
  readonly proof: {
    /** Checks a proof of a price; names the line and the rule of a mismatch. Since 0.1, experimental. */
    check(proof: PriceProof): ProofCheck;
  };
  readonly refund: {
    /** One more refund of a sale; any sequence of them ends at zero. Errors: invalid_argument. Since 0.1, experimental. */
    apply(ledger: RefundLedger, request: RefundRequest): RefundLedger;
  };
  readonly order: {
    /** The events of a command, or why it is refused. `now` is an instant. Errors: permission_denied. Since 0.1, experimental. */
    decide(order: Order, command: OrderCommand, actor: Actor, now: string): OrderEvent[];
    /** The order after an event. Errors: invalid_argument. Since 0.1, experimental. */
    apply(order: Order, event: OrderEvent): Order;
  };
  readonly group: {
    /** A group basket with one more operation. Errors: operation_mismatch, group_locked, group_deadline, participant_unknown, line_unknown. Since 0.1, experimental. */
    edit(group: GroupCart, op: GroupOp, now: string): GroupCart;
    /** Two copies of a group basket as one; the order does not matter. Errors: group_mismatch, operation_mismatch, limit_exceeded. Since 0.1, experimental. */
    merge(a: GroupCart, b: GroupCart): GroupCart;
    /** What people see of a group basket. Since 0.1, experimental. */
    view(group: GroupCart): GroupView;
  };
}
