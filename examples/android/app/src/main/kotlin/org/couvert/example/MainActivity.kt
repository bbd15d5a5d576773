// SPDX-License-Identifier: Apache-2.0
// The screen: dishes, the total, a button.
package org.couvert.example

import android.app.Activity
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.widget.Button
import android.widget.LinearLayout
import android.widget.ScrollView
import android.widget.TextView
import java.util.UUID
import java.util.concurrent.Executor
import org.couvert.CouvertException
import org.couvert.Money
import org.couvert.Transports
import org.couvert.document.Item

class MainActivity : Activity() {
    private lateinit var shop: Shop
    private lateinit var dishes: LinearLayout
    private lateinit var total: TextView
    private lateinit var state: TextView

    override fun onCreate(saved: Bundle?) {
        super.onCreate(saved)
        dishes = LinearLayout(this).apply { orientation = LinearLayout.VERTICAL }
        total = TextView(this)
        state = TextView(this)
        val order = Button(this).apply {
            setText(R.string.order)
            setOnClickListener { shop.order() }
        }
        setContentView(
            ScrollView(this).apply {
                addView(
                    LinearLayout(context).apply {
                        orientation = LinearLayout.VERTICAL
                        setPadding(32, 32, 32, 32)
                        listOf(dishes, total, order, state).forEach(::addView)
                    },
                )
            },
        )
        shop = Shop(device(), guest()) { result -> result.fold(::draw, ::explain) }
    }

    private fun device() = Device(
        path = getDatabasePath("couvert.db").also { it.parentFile?.mkdirs() }.path,
        key = StoreKey(applicationContext)::octets,
        transport = if (BuildConfig.DEBUG) Transports.plainHttp(BuildConfig.HOUSE) else Transports.https(BuildConfig.HOUSE),
        main = Executor { Handler(Looper.getMainLooper()).post(it) },
    )

    override fun onResume() {
        super.onResume()
        shop.sync()
    }

    override fun onDestroy() {
        shop.close()
        super.onDestroy()
    }

    /** Who orders: made once; a real app takes the account's. */
    private fun guest(): String {
        val kept = getSharedPreferences("guest", MODE_PRIVATE)
        return kept.getString("id", null) ?: UUID.randomUUID().toString().also { kept.edit().putString("id", it).apply() }
    }

    private fun draw(shown: Shown) {
        dishes.removeAllViews()
        if (shown.dishes.isEmpty()) dishes.addView(TextView(this).apply { setText(R.string.empty) })
        for (dish in shown.dishes) dishes.addView(row(dish, shown))
        total.text = shown.total?.let { getString(R.string.total, it.toString()) } ?: ""
        state.text = if (shown.waiting > 0) getString(R.string.waiting, shown.waiting) else getString(R.string.synced)
    }

    private fun row(dish: Item, shown: Shown) = LinearLayout(this).apply {
        val price = shown.venue?.let { Money.of(dish.priceMinor(), it.currency()).toString() } ?: ""
        val name = dish.name().flatMap { it.text("en") }.orElse(dish.ref())
        addView(TextView(context).apply { text = "$name  $price  × ${shown.quantities[dish.ref()] ?: 0}" })
        for ((sign, by) in listOf("+" to 1, "−" to -1)) {
            addView(Button(context).apply {
                text = sign
                setOnClickListener { shop.change(dish.ref(), by) }
            })
        }
    }

    private fun explain(problem: Throwable) {
        if (problem !is CouvertException) throw problem
        state.text = getString(R.string.refused, problem.name())
    }
}
