// SPDX-License-Identifier: Apache-2.0
// The client and what is done on which thread: calls wait on a thread of their own, what is shown comes on the main one.
// Nothing of Android is in it, so that it is compiled and run wherever there is a JVM.
package org.couvert.example

import java.time.Duration
import java.util.Optional
import java.util.UUID
import java.util.concurrent.CompletionException
import java.util.concurrent.Executor
import java.util.concurrent.Executors
import org.couvert.Client
import org.couvert.Couvert
import org.couvert.CouvertException
import org.couvert.ErrorCode
import org.couvert.Host
import org.couvert.Money
import org.couvert.Transport
import org.couvert.document.Actor
import org.couvert.document.Cart
import org.couvert.document.CartLine
import org.couvert.document.ClientOptions
import org.couvert.document.Contact
import org.couvert.document.DeviceQuoteRequest
import org.couvert.document.Fulfilment
import org.couvert.document.Item
import org.couvert.document.PlaceOrder
import org.couvert.document.Role
import org.couvert.document.Venue

/** What the screen shows. */
data class Shown(
    val venue: Venue?,
    val dishes: List<Item>,
    val quantities: Map<String, Int>,
    val total: Money?,
    val waiting: Int
)

/** What the shop needs of the machine that it is on. */
class Device(
    /** A file for the store. */
    val path: String,
    /** The store's key: 32 octets, wiped when they were used. Null: a store that is not encrypted, or in memory. */
    val key: (() -> ByteArray)?,
    /** The way to the house. */
    val transport: Transport,
    /** Where things are shown. */
    val main: Executor
)

class Shop(device: Device, guest: String, private val show: (Result<Shown>) -> Unit) : AutoCloseable {
    private val main = device.main
    private val work = Executors.newSingleThreadExecutor()
    private val quantities = linkedMapOf<String, Int>()
    private val actor = Actor.builder().role(Role.CUSTOMER).subject(guest).build()
    private var cart = UUID.randomUUID()
    private lateinit var client: Client

    init {
        on {
            val host = Host.builder().transport(device.transport).executor(work)
            device.key?.let { key -> host.keys { Optional.of(key()) } }
            client = Client.open(ClientOptions.builder().path(device.path).actor(actor).build(), host.build())
            // Events come on the thread of work, one at a time.
            client.watch { show(Result.success(shown())) }
        }
    }

    fun change(dish: String, by: Int) = on {
        quantities[dish] = (quantities.getOrDefault(dish, 0) + by).coerceIn(0, 99)
    }

    fun sync() = on { client.sync(Duration.ofSeconds(20)) }

    /** With the total that was shown: if the price has changed, the person is told and asks again. */
    fun order() = on {
        val total = total() ?: return@on
        client.place(
            PlaceOrder.builder().command(Couvert.newId()).order(Couvert.newId()).cart(basket())
                .contact(Contact.builder().name("Guest").build()).expectedTotalMinor(total.minor()).build()
        )
        quantities.clear()
        cart = UUID.randomUUID()
        client.sync(Duration.ofSeconds(20))
    }

    private fun venue(): Venue? = client.venues().firstOrNull()

    private fun basket(): Cart = Cart.builder().id(cart).venue(venue()?.id() ?: "").fulfilment(Fulfilment.PICKUP)
        .lines(
            quantities.filterValues { it > 0 }.map { (dish, quantity) ->
                CartLine.builder().id(UUID.nameUUIDFromBytes(dish.toByteArray())).item(dish).quantity(quantity).build()
            }
        ).build()

    private fun total(): Money? {
        if (quantities.values.none { it > 0 }) return null
        val quote = client.quote(DeviceQuoteRequest.builder().cart(basket()).build()).quote()
        return Money.of(quote.totals().totalMinor(), quote.currency())
    }

    private fun shown(): Shown {
        val venue = venue()
        val dishes = venue?.let { held ->
            try {
                client.book(held.id()).use { it.menu().items() }
            } catch (unknown: CouvertException.NotFound) {
                emptyList<Item>()
            } catch (none: CouvertException) {
                if (none.code() != ErrorCode.MENU_NOT_PUBLISHED) throw none
                emptyList<Item>()
            }
        } ?: emptyList()
        return Shown(venue, dishes, quantities.toMap(), total(), client.outbox().size)
    }

    private fun show(what: Result<Shown>) = main.execute { show.invoke(what) }

    private fun on(action: () -> Unit) {
        work.execute {
            show(
                runCatching {
                    action()
                    shown()
                }.recoverCatching { throw if (it is CompletionException) it.cause ?: it else it }
            )
        }
    }

    override fun close() {
        work.execute { if (::client.isInitialized) client.close() }
        work.shutdown()
    }
}
