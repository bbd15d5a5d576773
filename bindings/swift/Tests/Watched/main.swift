// SPDX-License-Identifier: Apache-2.0
// Hands over a document that it has freed: where memory is watched, the library must be caught reading it.
import CCouvert
import Foundation

let document = strdup("{}")
free(document)
var answer = couvert_buf(data: nil, size: 0)
var error: OpaquePointer?
_ = couvert_document_check("Menu", 4, document, 2, &answer, &error)
print("nobody noticed")
