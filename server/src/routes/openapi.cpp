// SPDX-License-Identifier: Apache-2.0
// The API description, made of the policy table and the codec's schemas.
#include <nlohmann/json.hpp>

#include "couvert/codec.hpp"
#include "routes/policy.hpp"

namespace couvert::server {

namespace {

using Json = nlohmann::ordered_json;

// Bodies that are not documents of the engine.
constexpr std::string_view own_schemas = R"json({
  "Any": {"type": "object"},
  "Problem": {
    "type": "object",
    "description": "RFC 9457 problem document.",
    "required": ["type", "title", "status", "detail", "instance", "code", "number", "kind", "retryable", "errors"],
    "properties": {
      "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"},
      "detail": {"type": "string"}, "instance": {"type": "string"},
      "code": {"type": "string", "description": "Stable name of the error."},
      "number": {"type": "integer", "description": "Stable number of the error."},
      "kind": {"type": "string", "enum": ["invalid", "refused", "conflict", "not_found", "denied", "unavailable", "corrupt", "internal"]},
      "retryable": {"type": "boolean"},
      "errors": {"type": "array", "items": {
        "type": "object", "required": ["code", "detail"],
        "properties": {"pointer": {"type": "string", "description": "JSON Pointer into the request body."},
          "parameter": {"type": "string", "description": "Name of a query parameter."},
          "code": {"type": "string"}, "detail": {"type": "string"}}}},
      "details": {"description": "What programs may want to know, by code."}
    }
  },
  "VenuePage": {
    "type": "object", "required": ["venues", "total", "offset", "limit"],
    "properties": {
      "venues": {"type": "array", "items": {"$ref": "#/components/schemas/VenueHit"}},
      "total": {"type": "integer"}, "offset": {"type": "integer"}, "limit": {"type": "integer"}
    }
  },
  "VenueHit": {
    "type": "object", "required": ["venue", "has_menu", "open", "orderable", "dishes"],
    "properties": {
      "venue": {"$ref": "#/components/schemas/Venue"},
      "distance_m": {"type": "integer", "description": "From `near`."},
      "has_menu": {"type": "boolean"},
      "open": {"type": "boolean", "description": "Can be ordered from in at least one way, at `open_at` or now."},
      "orderable": {"type": "object", "description": "By way of fulfilment.", "additionalProperties": {"$ref": "#/components/schemas/Orderable"}},
      "dishes": {"type": "array", "description": "Items whose name matched `q`.", "items": {
        "type": "object", "required": ["ref", "name"],
        "properties": {"ref": {"type": "string"}, "name": {"type": "object", "additionalProperties": {"type": "string"}}}}}
    }
  },
  "MenuAt": {
    "description": "The menu; with `at`, also what is not sold then.",
    "allOf": [{"$ref": "#/components/schemas/Menu"}, {"type": "object", "properties": {
      "at": {"type": "string", "format": "date-time"},
      "portions_left": {"$ref": "#/components/schemas/PortionsLeft"},
      "unavailable": {"type": "array", "items": {
        "type": "object", "required": ["kind", "ref", "orderable"],
        "properties": {"kind": {"type": "string", "enum": ["item", "variant", "option"]}, "ref": {"type": "string"},
          "of": {"type": "string", "description": "The item of a variant, the group of an option."},
          "orderable": {"$ref": "#/components/schemas/Orderable"}}}}}}]
  },
  "MenuPublication": {
    "type": "object", "required": ["menu"], "additionalProperties": false,
    "properties": {"menu": {"$ref": "#/components/schemas/Menu"},
      "rules": {"$ref": "#/components/schemas/PriceRules", "description": "Absent: the ones in force stay."}}
  },
  "MenuPublished": {
    "type": "object", "required": ["venue", "menu_version", "rules_version"],
    "properties": {"venue": {"type": "string"}, "menu_version": {"type": "integer"}, "rules_version": {"type": "integer"}}
  },
  "QuoteRequest": {
    "type": "object", "required": ["cart"], "additionalProperties": false,
    "properties": {"cart": {"$ref": "#/components/schemas/Cart"},
      "at": {"type": "string", "format": "date-time", "description": "Absent: now."},
      "wanted_at": {"type": "string", "format": "date-time", "description": "Absent: as soon as possible."},
      "destination": {"$ref": "#/components/schemas/GeoPoint"},
      "confirmed_age": {"type": "integer", "description": "Years that the guest has confirmed."},
      "reservation": {"type": "string", "format": "uuid", "description": "What this checkout holds counts as left for it."},
      "cash": {"type": "boolean", "description": "It will be paid in cash."},
      "include": {"type": "array", "uniqueItems": true, "items": {"type": "string", "enum": ["explanation", "proof", "proof_by_reference", "facts"]}}}
  },
  "QuoteAnswer": {
    "type": "object", "required": ["quote", "orderable"],
    "properties": {"quote": {"$ref": "#/components/schemas/Quote"}, "orderable": {"$ref": "#/components/schemas/Orderable"},
      "explanation": {"$ref": "#/components/schemas/Explanation", "description": "When included."},
      "proof": {"$ref": "#/components/schemas/PriceProof", "description": "When included; without promotions of codes that the cart does not name."},
      "facts": {"type": "array", "items": {"$ref": "#/components/schemas/ConfigurationFacts"},
        "description": "When included: allergens, diets, nutrition and age of each line as it is configured."}}
  },
  "OrderBoundsAnswer": {
    "type": "object", "required": ["venue", "fulfilment", "currency", "at", "bounds", "orderable"],
    "properties": {
      "venue": {"type": "string"}, "fulfilment": {"type": "string", "enum": ["delivery", "pickup", "dine_in"]},
      "currency": {"type": "string"}, "at": {"type": "string", "format": "date-time"},
      "distance_m": {"type": "integer", "description": "To `to`."},
      "zone": {"type": "string", "description": "The delivery zone of `to`."},
      "bounds": {"$ref": "#/components/schemas/OrderBounds"},
      "orderable": {"$ref": "#/components/schemas/Orderable", "description": "The venue alone, whatever the basket."}
    }
  },
  "SlotRequest": {
    "type": "object", "required": ["cart"], "additionalProperties": false,
    "properties": {"cart": {"$ref": "#/components/schemas/Cart"},
      "from": {"type": "string", "format": "date-time", "description": "Absent: now."},
      "until": {"type": "string", "format": "date-time", "description": "Absent: a day after `from`."},
      "destination": {"$ref": "#/components/schemas/GeoPoint"}}
  },
  "SlotList": {
    "type": "object", "required": ["venue", "fulfilment", "slots"],
    "properties": {"venue": {"type": "string"}, "fulfilment": {"type": "string", "enum": ["delivery", "pickup", "dine_in"]},
      "slots": {"type": "array", "items": {"type": "object", "required": ["begin", "end", "fits"],
        "properties": {"begin": {"type": "string", "format": "date-time", "description": "Order for this `wanted_at`."},
          "end": {"type": "string", "format": "date-time"},
          "capacity": {"type": "integer", "description": "Kitchen minutes; absent: the venue counts none."},
          "left": {"type": "integer", "description": "Kitchen minutes."},
          "fits": {"type": "boolean", "description": "The cart's work is left; without a cart: anything is."}}}}}
  },
  "StockAnswer": {
    "allOf": [{"$ref": "#/components/schemas/Stock"}, {"type": "object", "properties": {
      "portions_left": {"$ref": "#/components/schemas/PortionsLeft"}}}]
  },
  "PortionsLeft": {
    "type": "object", "description": "How many of an item can be sold of what is counted; items of which nothing is counted are not named.",
    "additionalProperties": {"type": "integer"}
  },
  "KeySet": {
    "type": "object", "description": "JSON Web Key Set (RFC 7517).", "required": ["keys"],
    "properties": {"keys": {"type": "array", "items": {"type": "object", "required": ["kty", "crv", "x", "y", "kid", "alg"],
      "properties": {"kty": {"type": "string"}, "crv": {"type": "string"}, "x": {"type": "string"}, "y": {"type": "string"},
        "kid": {"type": "string"}, "alg": {"type": "string"}, "use": {"type": "string"}}}}}
  },
  "OrderPage": {
    "type": "object", "required": ["orders"],
    "properties": {"orders": {"type": "array", "items": {"$ref": "#/components/schemas/Order"}},
      "next": {"type": "string", "description": "Pass as `page`; absent at the end."}}
  },
  "EventPage": {
    "type": "object", "required": ["events", "cursor", "more"],
    "properties": {
      "events": {"type": "array", "items": {
        "type": "object", "required": ["pos", "entity", "id", "version", "venue", "at"],
        "properties": {"pos": {"type": "integer"}, "entity": {"type": "string", "enum": ["order", "venue", "menu"]},
          "id": {"type": "string"}, "version": {"type": "integer"}, "venue": {"type": "string"},
          "at": {"type": "string", "format": "date-time"},
          "document": {"description": "For orders an OrderEvent.", "type": "object"}}}},
      "cursor": {"type": "integer", "description": "Pass as `after`."},
      "more": {"type": "boolean"}
    }
  },
  "BasketAnswer": {
    "type": "object", "required": ["basket", "view"],
    "properties": {"basket": {"$ref": "#/components/schemas/Basket"}, "view": {"$ref": "#/components/schemas/GroupView"}}
  },
  "BasketPatch": {
    "type": "object", "required": ["ops"], "additionalProperties": false,
    "properties": {"ops": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/GroupOp"}}}
  },
  "AccessChange": {
    "type": "object", "required": ["subject", "granted"], "additionalProperties": false,
    "properties": {"subject": {"type": "string", "description": "Whose rights."},
      "venue": {"type": "string", "description": "Where; absent: everywhere."},
      "granted": {"type": "boolean", "description": "Given back, or taken away."},
      "reason": {"type": "string"}}
  },
  "BasketClaim": {
    "type": "object", "required": ["guest_token"], "additionalProperties": false,
    "properties": {"guest_token": {"type": "string", "description": "The token that the guest filled the basket with."}}
  },
  "GuestToken": {
    "type": "object", "required": ["token", "role", "subject", "expires_at"],
    "properties": {"token": {"type": "string"}, "role": {"type": "string"}, "subject": {"type": "string"},
      "expires_at": {"type": "string", "format": "date-time"}}
  },
  "Me": {
    "type": "object", "required": ["role"],
    "properties": {"role": {"type": "string"}, "subject": {"type": "string"}, "venue": {"type": "string"},
      "expires_at": {"type": "string", "format": "date-time"}}
  },
  "Health": {"type": "object", "required": ["status"], "properties": {"status": {"type": "string"}}}
})json";

Json reference(std::string_view name) { return {{"$ref", "#/components/schemas/" + std::string(name)}}; }

Json string_schema(const char* format) {
  Json schema{{"type", "string"}};
  if (*format != '\0') schema["format"] = format;
  return schema;
}

Json query_schema(const QueryParameter& parameter) {
  switch (parameter.kind) {
    case QueryKind::integer: {
      Json schema{{"type", "integer"}, {"minimum", parameter.min}, {"maximum", parameter.max}};
      if (parameter.fallback) schema["default"] = *parameter.fallback;
      return schema;
    }
    case QueryKind::text: return {{"type", "string"}, {"maxLength", parameter.max}};
    case QueryKind::instant: return string_schema("date-time");
    case QueryKind::fulfilment: return {{"type", "string"}, {"enum", {"delivery", "pickup", "dine_in"}}};
    case QueryKind::point: return {{"type", "string"}, {"examples", {"48.8566,2.3522"}}};
    default: return string_schema("");
  }
}

Json header_parameter(const char* name, const char* description, Json schema) {
  return {{"name", name},
          {"in", "header"},
          {"required", false},
          {"description", description},
          {"schema", std::move(schema)}};
}

Json parameters_of(const Route& route) {
  Json list = Json::array();
  std::string_view path = route.path;
  for (std::size_t open = path.find('{'); open != std::string_view::npos; open = path.find('{', open + 1)) {
    const std::string name(path.substr(open + 1, path.find('}', open) - open - 1));
    list.push_back(
        {{"name", name}, {"in", "path"}, {"required", true}, {"schema", string_schema(name == "order" ? "uuid" : "")}});
  }
  for (const QueryParameter& parameter : route.query) {
    list.push_back({{"name", parameter.name},
                    {"in", "query"},
                    {"required", parameter.required},
                    {"description", parameter.description},
                    {"schema", query_schema(parameter)}});
  }
  if (route.takes_command_id) {
    list.push_back(header_parameter(
        "Idempotency-Key",
        "The command id. May be left out when the body names it, or the other way round; both must agree.",
        string_schema("uuid")));
  }
  if (route.takes_if_match) {
    list.push_back(
        header_parameter("If-Match", "The version that the change is built on, as an entity tag.", string_schema("")));
  }
  if (route.takes_if_none_match) {
    list.push_back(header_parameter("If-None-Match", "The entity tag that the caller holds.", string_schema("")));
  }
  return list;
}

Json responses_of(const Route& route) {
  Json success{{"description", route.summary}};
  if (!route.response.empty()) {
    success["content"][std::string(route.media)]["schema"] = reference(route.response);
  } else if (route.media != "application/json") {
    success["content"][std::string(route.media)]["schema"] = string_schema("");
  }
  Json responses;
  responses[std::to_string(route.success)] = success;
  if (route.also != 0) responses[std::to_string(route.also)] = success;
  if (route.takes_if_none_match) responses["304"] = {{"description", "What the caller holds is current."}};
  responses["default"] = {{"description", "A problem."},
                          {"content", {{"application/problem+json", {{"schema", reference("Problem")}}}}}};
  return responses;
}

Json role_names(RoleSet set) {
  Json names = Json::array();
  for (std::size_t r = 0; r < role_count; ++r) {
    if (holds(set, static_cast<Role>(r))) names.push_back(role_name(static_cast<Role>(r)));
  }
  return names;
}

std::string lower_method(const Route& route) {
  std::string name(method_name(route.method));
  for (char& c : name) c = static_cast<char>(c + 32);
  return name;
}

Json operation_of(const Route& route) {
  Json operation{{"operationId", route.operation}, {"summary", route.summary}};
  if (holds(route.allowed, Role::anonymous)) {
    operation["security"] = Json::array({Json::object(), {{"bearer", Json::array()}}});
  } else {
    operation["security"] = Json::array({{{"bearer", Json::array()}}});
  }
  operation["x-roles"] = role_names(route.allowed);
  if (Json parameters = parameters_of(route); !parameters.empty()) operation["parameters"] = std::move(parameters);
  if (!route.request.empty()) {
    operation["requestBody"] = {{"required", true},
                                {"content", {{"application/json", {{"schema", reference(route.request)}}}}}};
  }
  operation["responses"] = responses_of(route);
  return operation;
}

}  // namespace

std::string openapi_json(std::string_view version) {
  Json document{{"openapi", "3.1.0"},
                {"info",
                 {{"title", "Couvert"},
                  {"version", version},
                  {"summary", "Food ordering: venues, menus, quotes, orders, events."},
                  {"license", {{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}}}}},
                {"servers", Json::array({{{"url", "/"}}})}};
  for (const Route& route : routes())
    document["paths"][std::string(route.path)][lower_method(route)] = operation_of(route);
  Json schemas = Json::parse(all_schemas_json());
  const Json own = Json::parse(own_schemas);
  for (const auto& [name, schema] : own.items()) schemas[name] = schema;
  document["components"]["schemas"] = std::move(schemas);
  document["components"]["securitySchemes"]["bearer"] = {
      {"type", "http"}, {"scheme", "bearer"}, {"bearerFormat", "JWT"}};
  return document.dump();
}

std::string routes_json() {
  Json list = Json::array();
  for (const Route& route : routes()) {
    Json query = Json::array();
    for (const QueryParameter& parameter : route.query) query.push_back(parameter.name);
    list.push_back({{"operation", route.operation},
                    {"method", method_name(route.method)},
                    {"path", route.path},
                    {"roles", role_names(route.allowed)},
                    {"request", route.request},
                    {"response", route.response},
                    {"success", route.success},
                    {"also", route.also},
                    {"query", std::move(query)}});
  }
  return list.dump();
}

}  // namespace couvert::server
