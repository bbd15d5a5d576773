// SPDX-License-Identifier: Apache-2.0
// One screen: a venue, its dishes, the price, what was ordered.
#if canImport(SwiftUI)
import Couvert
import SwiftUI

public struct OrderView: View {
  @StateObject private var model: OrderModel
  @State private var venue: String = ""
  @State private var name: String = ""
  @State private var phone: String = ""

  public init(model: @autoclosure @escaping () -> OrderModel) { _model = StateObject(wrappedValue: model()) }

  public var body: some View {
    Form {
      if let trouble = model.trouble { Text(trouble).foregroundColor(.secondary) }
      Picker("Restaurant", selection: $venue) {
        Text("Choose").tag("")
        ForEach(model.venues, id: \.id) { Text($0.name).tag($0.id) }
      }
      .onChange(of: venue) { id in
        if let chosen = model.venues.first(where: { $0.id == id }) { model.choose(chosen) }
      }
      SwiftUI.Section("Menu") {
        if model.items.isEmpty { Text("Nothing to order yet.") }
        ForEach(model.items, id: \.ref) { item in
          Stepper {
            Text("\(model.quantities[item.ref] ?? 0) × \(item.name?[Locale.current.identifier] ?? item.ref)")
          } onIncrement: { model.change(item, by: 1) } onDecrement: { model.change(item, by: -1) }
        }
      }
      SwiftUI.Section("For") {
        TextField("Name", text: $name)
        TextField("Phone", text: $phone)
      }
      Button(model.total.isEmpty ? "Order" : "Order for \(model.total)") { model.place(name: name, phone: phone) }
        .disabled(model.total.isEmpty || name.isEmpty || phone.isEmpty)
      SwiftUI.Section("Orders") {
        ForEach(model.orders, id: \.order.id) { each in
          LabeledContent(each.order.id.description.suffix(6), value: each.standing.rawValue)
        }
      }
    }
    .task { await model.follow() }
  }
}
#endif
