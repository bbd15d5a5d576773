// SPDX-License-Identifier: Apache-2.0
// Proofs of prices: what they hold, and that every change is found and named.
#include "couvert/proof.hpp"
#include "couvert/codec.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;
using Where = ProofMismatch::Where;

MenuIndex index() { return *MenuIndex::build(menu({item("soup", 690, {}, "food"), item("beer", 450, {}, "alcohol")})); }
PriceRules rules() {
  PriceRules r;
  r.taxes = {tax("vat10", "food", 100'000), tax("vat20", "alcohol", 200'000)};
  r.promotions = {amount_off("off", 100)};
  r.fees = {fee("service", FeeKind::service, 50)};
  return r;
}
Cart basket() { return cart({line(1, "soup", 2), line(2, "beer")}); }

PriceProof proof(ProofKind kind = ProofKind::self_contained) {
  PricingContext context;
  context.at = *parse_instant("2026-03-14T18:55:00Z");
  context.date = make_date(2026, 3, 14);
  const auto made = prove(index(), rules(), basket(), context, kind);
  EXPECT_TRUE(made);
  return *made;
}

ProofMismatch mismatch(const PriceProof& of) {
  const auto check = check_proof(of);
  EXPECT_TRUE(check);
  EXPECT_FALSE(check->ok);
  return check->mismatch.value_or(ProofMismatch());
}

TEST(Proof, AnybodyCanCheckIt_B10) {
  const PriceProof made = proof();
  EXPECT_EQ(made.engine, engine_version());
  EXPECT_EQ(made.totals.total_minor, 1380 + 450 - 100 + 50);
  EXPECT_EQ(made.menu_sha256.size(), 64u);
  const auto check = check_proof(made);
  ASSERT_TRUE(check);
  EXPECT_TRUE(check->ok);
  EXPECT_TRUE(check->same_engine);
  EXPECT_FALSE(check->mismatch);
  const auto again = from_json<PriceProof>(to_json(made), UnknownMembers::refuse);
  ASSERT_TRUE(again) << again.error().path();
  EXPECT_EQ(*again, made);
  EXPECT_TRUE(check_proof(*again)->ok);
  EXPECT_EQ(to_json(proof()), to_json(made)) << "the same bytes twice";
}

TEST(Proof, WithoutInputsWhoeverChecksBringsThem_B10) {
  const PriceProof short_one = proof(ProofKind::by_reference);
  EXPECT_FALSE(short_one.inputs);
  EXPECT_FALSE(short_one.quote);
  const auto alone = check_proof(short_one);
  ASSERT_FALSE(alone);
  EXPECT_EQ(alone.error().code(), Errc::invalid_argument);
  ProofInputs inputs = *proof().inputs;
  EXPECT_TRUE(check_proof(short_one, inputs).ok);
  inputs.cart.lines[0].quantity = 3;
  const auto other = check_proof(short_one, inputs);
  EXPECT_FALSE(other.ok);
  EXPECT_EQ(other.mismatch->where, Where::inputs);
  EXPECT_EQ(other.mismatch->path, "/cart_sha256");
}

TEST(Proof, ChangedInputsDoNotFitTheirDigest_B10) {
  PriceProof made = proof();
  made.inputs->rules.taxes[0].rate = {55'000};
  EXPECT_EQ(mismatch(made).path, "/rules_sha256");
  made = proof();
  made.inputs->menu.items[0].price_minor = 1;
  EXPECT_EQ(mismatch(made).path, "/menu_sha256");
  made = proof();
  made.inputs->context.cash = true;
  EXPECT_EQ(mismatch(made).path, "/context_sha256");
  made = proof();
  made.inputs_sha256[0] = made.inputs_sha256[0] == '0' ? '1' : '0';
  EXPECT_EQ(mismatch(made).path, "/inputs_sha256");
  made = proof();
  made.menu_version = 7;
  EXPECT_EQ(mismatch(made), (ProofMismatch{Where::inputs, "/menu_version", -1, {}, {}, 7, 0}));
}

TEST(Proof, TheLineAndTheRuleOfAMismatchAreNamed_B10) {
  PriceProof made = proof();
  made.quote->lines[1].tax_minor += 1;
  EXPECT_EQ(mismatch(made), (ProofMismatch{Where::line, "/quote/lines/1/tax_minor", 1, "beer", "vat20", 72, 71}));
  made = proof();
  made.quote->lines[0].unit_minor = 700;
  EXPECT_EQ(mismatch(made), (ProofMismatch{Where::line, "/quote/lines/0/unit_minor", 0, "soup", "soup", 700, 690}));
  made = proof();
  made.quote->lines[0].discount_minor += 1;
  for (Step& step : made.quote->steps)
    if (step.kind == StepKind::discount_share && step.line == 0) step.amount_minor -= 1;
  const ProofMismatch found = mismatch(made);
  EXPECT_EQ(found.line, 0);
  EXPECT_EQ(found.rule, "off");
  EXPECT_EQ(found.path, "/quote/lines/0/discount_minor");
}

TEST(Proof, OtherPlacesOfAMismatchAreNamed_B10) {
  PriceProof made = proof();
  made.quote->fees[0].gross_minor = 60;
  EXPECT_EQ(mismatch(made), (ProofMismatch{Where::fee, "/quote/fees/0/gross_minor", -1, {}, "service", 60, 50}));
  made = proof();
  made.quote->discounts[0].amount_minor = 99;
  EXPECT_EQ(mismatch(made),
            (ProofMismatch{Where::discount, "/quote/discounts/0/amount_minor", -1, {}, "off", 99, 100}));
  made = proof();
  made.quote->taxes[0].tax_minor = 0;
  EXPECT_EQ(mismatch(made).rule, "vat10");
  made = proof();
  made.quote->totals.total_minor = 1;
  EXPECT_EQ(mismatch(made), (ProofMismatch{Where::totals, "/quote/totals/total_minor", -1, {}, {}, 1, 1780}));
  made = proof();
  made.totals.total_minor = 1;
  EXPECT_EQ(mismatch(made).path, "/totals/total_minor");
  made = proof();
  made.quote_sha256 = std::string(64, '0');
  EXPECT_EQ(mismatch(made).path, "/quote_sha256");
  made = proof();
  made.quote->lines.pop_back();
  EXPECT_EQ(mismatch(made).path, "/quote/lines/1");
  made = proof();
  made.quote->steps.pop_back();
  EXPECT_EQ(mismatch(made).where, Where::quote);
}

TEST(Proof, InputsThatCannotBePricedAreNamed_B10) {
  ProofInputs inputs = *proof().inputs;
  inputs.rules.taxes.pop_back();
  PriceProof made = proof(ProofKind::by_reference);
  EXPECT_EQ(check_proof(made, inputs).mismatch->where, Where::inputs);
  // With digests to fit, the price itself fails.
  PriceRules fewer = rules();
  fewer.taxes.pop_back();
  EXPECT_FALSE(prove(index(), fewer, basket(), {}));
  EXPECT_FALSE(prove(index(), rules(), cart({line(1, "cake")}), {}));
}

TEST(Proof, AnotherEngineIsSaidSo_B10) {
  PriceProof made = proof();
  made.engine = "another/1";
  const auto check = check_proof(made);
  EXPECT_TRUE(check->ok) << "the same cents are the same cents";
  EXPECT_FALSE(check->same_engine);
}

TEST(Proof, ContextsGoThereAndBack) {
  VenueClock clock;
  clock.initial_offset_s = 3600;
  PricingContext context;
  context.at = {1'700'000'000'000'000};
  context.date = make_date(2023, 11, 14);
  context.distance_m = 1200;
  context.clock = &clock;
  context.zone = "centre";
  context.weight_g = 900;
  context.place = "town";
  context.cash = true;
  context.exhausted = {"p"};
  const ProofContext held = proof_context(context);
  const PricingContext back = pricing_context(held);
  EXPECT_EQ(proof_context(back), held);
  EXPECT_EQ(*back.clock, clock);
  EXPECT_EQ(back.exhausted, context.exhausted);
}

}  // namespace
