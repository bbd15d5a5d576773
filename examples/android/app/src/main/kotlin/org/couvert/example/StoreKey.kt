// SPDX-License-Identifier: Apache-2.0
// The key of the store: made once, wrapped by a key that never leaves the Android Keystore.
package org.couvert.example

import android.content.Context
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.util.Base64
import java.security.KeyStore
import java.security.SecureRandom
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

class StoreKey(context: Context) {
    private val kept = context.getSharedPreferences("store-key", Context.MODE_PRIVATE)

    /** 32 octets; whoever takes them wipes them. */
    @Synchronized
    fun octets(): ByteArray {
        val wrapped = kept.getString("wrapped", null)
        val iv = kept.getString("iv", null)
        if (wrapped == null || iv == null) return make()
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.DECRYPT_MODE, wrapping(), GCMParameterSpec(128, Base64.decode(iv, Base64.NO_WRAP)))
        return cipher.doFinal(Base64.decode(wrapped, Base64.NO_WRAP))
    }

    private fun make(): ByteArray {
        val key = ByteArray(32).also { SecureRandom().nextBytes(it) }
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.ENCRYPT_MODE, wrapping())
        val wrapped = Base64.encodeToString(cipher.doFinal(key), Base64.NO_WRAP)
        // commit(), not apply(): a store must never be written with a key that was not kept.
        check(
            kept.edit().putString("wrapped", wrapped).putString("iv", Base64.encodeToString(cipher.iv, Base64.NO_WRAP))
                .commit(),
        )
        return key
    }

    private fun wrapping(): SecretKey {
        val store = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
        (store.getKey(ALIAS, null) as SecretKey?)?.let { return it }
        val generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, "AndroidKeyStore")
        generator.init(
            KeyGenParameterSpec.Builder(ALIAS, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
                .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                .setKeySize(256)
                .build(),
        )
        return generator.generateKey()
    }

    private companion object {
        const val ALIAS = "couvert"
        const val CIPHER = "AES/GCM/NoPadding"
    }
}
