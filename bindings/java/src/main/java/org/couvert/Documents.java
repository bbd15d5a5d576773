// SPDX-License-Identifier: Apache-2.0
// Calculations on documents alone.
package org.couvert;

import java.time.Instant;
import java.util.List;
import org.couvert.document.Actor;
import org.couvert.document.Bill;
import org.couvert.document.Calendar;
import org.couvert.document.Explanation;
import org.couvert.document.Finding;
import org.couvert.document.Format;
import org.couvert.document.GroupCart;
import org.couvert.document.GroupOp;
import org.couvert.document.GroupView;
import org.couvert.document.HoursRequest;
import org.couvert.document.ImportOptions;
import org.couvert.document.Imported;
import org.couvert.document.Menu;
import org.couvert.document.Order;
import org.couvert.document.OrderCommand;
import org.couvert.document.OrderEvent;
import org.couvert.document.PriceProof;
import org.couvert.document.ProofCheck;
import org.couvert.document.Quote;
import org.couvert.document.RefundLedger;
import org.couvert.document.RefundRequest;
import org.couvert.document.SplitPlan;

/** What can be worked out from documents, without a store or a book. Any thread. */
public final class Documents {
  private Documents() {}

  /**
   * Everything worth telling the author of a menu, an array of findings, errors first.
   */
  @Operation("menu_lint")
  public static List<Finding> lint(Menu menu) {
    byte[] menuOctets = Call.octets(menu, "menu");
    return Call.documents(Finding::read, out -> Native.couvert_menu_lint(menuOctets, out));
  }

  /**
   * Another system's menu: schemaorg, ubereats, opendelivery, square, justeat, hubrise or ondc, with a report of what
   * does not carry over.
   *
   * @throws CouvertException invalid_argument, format_not_supported, import_format, currency_unknown
   */
  @Operation("menu_import")
  public static Imported importMenu(Format format, String source, ImportOptions options) {
    byte[] formatOctets = Call.octets(format.word(), "format");
    byte[] sourceOctets = Call.octets(source, "source");
    byte[] optionsOctets = Call.octets(options, "options");
    return Call.document(Imported::read, out -> Native.couvert_menu_import(formatOctets, sourceOctets,
        optionsOctets, out));
  }

  /**
   * Opening hours in OpenStreetMap's syntax as a calendar for the dates given.
   *
   * @throws CouvertException hours_syntax, holidays_unknown, limit_exceeded
   */
  @Operation("hours_import")
  public static Calendar importHours(String hours, HoursRequest place) {
    byte[] hoursOctets = Call.octets(hours, "hours");
    byte[] placeOctets = Call.octets(place, "place");
    return Call.document(Calendar::read, out -> Native.couvert_hours_import(hoursOctets, placeOctets, out));
  }

  /**
   * A quote as a tree of message keys.
   */
  @Operation("quote_explain")
  public static Explanation explain(Quote quote) {
    byte[] quoteOctets = Call.octets(quote, "quote");
    return Call.document(Explanation::read, out -> Native.couvert_quote_explain(quoteOctets, out));
  }

  /**
   * Recomputes the total from the steps alone.
   *
   * @throws CouvertException price_changed
   */
  @Operation("quote_verify")
  public static void verify(Quote quote) {
    byte[] quoteOctets = Call.octets(quote, "quote");
    Native.couvert_quote_verify(quoteOctets);
  }

  /**
   * A bill for each payer; they add up exactly.
   *
   * @throws CouvertException invalid_argument
   */
  @Operation("quote_split")
  public static List<Bill> split(Quote quote, SplitPlan plan) {
    byte[] quoteOctets = Call.octets(quote, "quote");
    byte[] planOctets = Call.octets(plan, "plan");
    return Call.documents(Bill::read, out -> Native.couvert_quote_split(quoteOctets, planOctets, out));
  }

  /**
   * Checks a proof of a price; names the line and the rule of a mismatch.
   */
  @Operation("proof_check")
  public static ProofCheck check(PriceProof proof) {
    byte[] proofOctets = Call.octets(proof, "proof");
    return Call.document(ProofCheck::read, out -> Native.couvert_proof_check(proofOctets, out));
  }

  /**
   * One more refund of a sale; any sequence of them ends at zero.
   *
   * @throws CouvertException invalid_argument
   */
  @Operation("refund_apply")
  public static RefundLedger refund(RefundLedger ledger, RefundRequest request) {
    byte[] ledgerOctets = Call.octets(ledger, "ledger");
    byte[] requestOctets = Call.octets(request, "request");
    return Call.document(RefundLedger::read, out -> Native.couvert_refund_apply(ledgerOctets, requestOctets, out));
  }

  /**
   * The events of a command, or why it is refused. `now` is an instant.
   *
   * @throws CouvertException permission_denied
   */
  @Operation("order_decide")
  public static List<OrderEvent> decide(Order order, OrderCommand command, Actor actor, Instant now) {
    byte[] orderOctets = Call.octets(order, "order");
    byte[] commandOctets = Call.octets(command, "command");
    byte[] actorOctets = Call.octets(actor, "actor");
    byte[] nowOctets = Call.octets(Call.instant(now), "now");
    return Call.documents(OrderEvent::read, out -> Native.couvert_order_decide(orderOctets, commandOctets,
        actorOctets, nowOctets, out));
  }

  /**
   * The order after an event.
   *
   * @throws CouvertException invalid_argument
   */
  @Operation("order_apply")
  public static Order apply(Order order, OrderEvent event) {
    byte[] orderOctets = Call.octets(order, "order");
    byte[] eventOctets = Call.octets(event, "event");
    return Call.document(Order::read, out -> Native.couvert_order_apply(orderOctets, eventOctets, out));
  }

  /**
   * A group basket with one more operation.
   *
   * @throws CouvertException operation_mismatch, group_locked, group_deadline, participant_unknown, line_unknown
   */
  @Operation("group_edit")
  public static GroupCart edit(GroupCart group, GroupOp op, Instant now) {
    byte[] groupOctets = Call.octets(group, "group");
    byte[] opOctets = Call.octets(op, "op");
    byte[] nowOctets = Call.octets(Call.instant(now), "now");
    return Call.document(GroupCart::read, out -> Native.couvert_group_edit(groupOctets, opOctets, nowOctets, out));
  }

  /**
   * Two copies of a group basket as one; the order does not matter.
   *
   * @throws CouvertException group_mismatch, operation_mismatch, limit_exceeded
   */
  @Operation("group_merge")
  public static GroupCart merge(GroupCart a, GroupCart b) {
    byte[] aOctets = Call.octets(a, "a");
    byte[] bOctets = Call.octets(b, "b");
    return Call.document(GroupCart::read, out -> Native.couvert_group_merge(aOctets, bOctets, out));
  }

  /**
   * What people see of a group basket.
   */
  @Operation("group_view")
  public static GroupView view(GroupCart group) {
    byte[] groupOctets = Call.octets(group, "group");
    return Call.document(GroupView::read, out -> Native.couvert_group_view(groupOctets, out));
  }

  /**
   * Reads a document of a type and writes it in its canonical form; equal values give equal octets.
   *
   * @throws CouvertException invalid_argument, json_syntax, json_type, json_missing_member, json_number_range,
   *     json_enum, document_version
   */
  @Operation("document_check")
  public static String canonical(String type, String document) {
    byte[] typeOctets = Call.octets(type, "type");
    byte[] documentOctets = Call.octets(document, "document");
    return Call.text(out -> Native.couvert_document_check(typeOctets, documentOctets, out));
  }
}
