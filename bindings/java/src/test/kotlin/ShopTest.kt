// SPDX-License-Identifier: Apache-2.0
// The shop of the Android example in Kotlin, on a JVM: a basket is priced and ordered while the line is cut.
package org.couvert

import java.util.concurrent.BlockingQueue
import java.util.concurrent.Executor
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import org.couvert.document.HouseOptions
import org.couvert.example.Device
import org.couvert.example.Shop
import org.couvert.example.Shown

private fun BlockingQueue<Shown>.until(what: String, holds: (Shown) -> Boolean): Shown {
    val end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20)
    var last: Shown? = null
    while (System.nanoTime() < end) {
        last = poll(1, TimeUnit.SECONDS) ?: continue
        if (holds(last)) return last
    }
    throw AssertionError("never shown: $what; last: $last")
}

fun main() {
    val seen = LinkedBlockingQueue<Shown>()
    val problems = LinkedBlockingQueue<Throwable>()
    House.open(HouseOptions.builder().build()).use { house ->
        house.putVenue(World.venue(), World.MANAGER)
        house.publish(World.menu(), World.rules(), World.MANAGER).close()
        val wire = World.Wire(house)
        Shop(Device("", null, wire, Executor { it.run() }), "ines") { result -> result.fold({ seen.add(it) }, { problems.add(it) }) }.use { shop ->
            shop.sync()
            val dishes = seen.until("the menu") { it.dishes.isNotEmpty() }
            check(dishes.venue?.name() == "Roma") { dishes }
            check(dishes.dishes.map { it.ref() } == listOf("margherita")) { dishes }
            wire.cut = true
            shop.change("margherita", 3)
            shop.change("margherita", -1)
            val priced = seen.until("two dishes with their price") { it.quantities["margherita"] == 2 }
            check(priced.total == Money.of(2300, "EUR")) { priced }
            shop.order()
            val waiting = seen.until("an order that waits") { it.waiting == 1 }
            check(waiting.quantities.isEmpty() && waiting.total == null) { waiting }
            wire.cut = false
            shop.sync()
            seen.until("that nothing waits any more") { it.waiting == 0 }
        }
    }
    check(problems.isEmpty()) { problems }
    println("ordered from Kotlin")
}
