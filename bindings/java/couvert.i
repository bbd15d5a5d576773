// SPDX-License-Identifier: Apache-2.0
// The C interface for Java: how each type of a parameter crosses. Functions are taken from the header as they are.
//
// Texts are octets on both sides: JNI's own strings are in a UTF-8 that is not UTF-8. Handles are numbers: the library
// never follows them, so that a wrong one is an error. What comes out is put into an array of one element; an error is
// thrown.
%module Native

// Not <stdint.i>: its int64_t is long long, which is another type than that of 64-bit Linux.
%apply int { int32_t };
%apply long long { int64_t };

%{
#include "bridge.hpp"
%}

%pragma(java) moduleclassmodifiers="final class"
%pragma(java) jniclassclassmodifiers="final class"
%pragma(java) jniclasscode=%{
  static {
    NativeLibrary.load();
    couvert_java_start();
  }

  static native void couvert_java_start();
%}

// What only C needs: Java has its own ways for these.
%ignore couvert_buf;
%ignore couvert_host;
%ignore couvert_callback;
%ignore couvert_buf_free;
%ignore couvert_reply_set;
%ignore couvert_error_code;
%ignore couvert_error_kind;
%ignore couvert_error_name;
%ignore couvert_error_retryable;
%ignore couvert_error_message;
%ignore couvert_error_path;
%ignore couvert_error_details;
%ignore couvert_error_free;
%ignore COUVERT_OK;
%ignore COUVERT_ABI_LEVEL;
%ignore COUVERT_BUF_INIT;

// ---- the code of an error: what matters of it is thrown ----
%typemap(jstype) couvert_code "void"
%typemap(javaout) couvert_code { $jnicall; }
%typemap(out) couvert_code %{ $result = $1; %}

%typemap(in, numinputs=0) couvert_error ** (couvert_error *error = NULL) %{ $1 = &error; %}
%typemap(argout) couvert_error ** %{ if (result != COUVERT_OK) couvert_java::throw_error(jenv, result, error$argnum); %}

// ---- texts and octets ----
%typemap(jni) (const char *TEXT, size_t TEXT_SIZE) "jbyteArray"
%typemap(jtype) (const char *TEXT, size_t TEXT_SIZE) "byte[]"
%typemap(jstype) (const char *TEXT, size_t TEXT_SIZE) "byte[]"
%typemap(javain) (const char *TEXT, size_t TEXT_SIZE) "$javainput"
%typemap(in) (const char *TEXT, size_t TEXT_SIZE) (couvert_java::Octets octets) %{
  if (!octets.take(jenv, $input)) return $null;
  $1 = const_cast<char *>(octets.data());
  $2 = octets.size();
%}
%typemap(freearg) (const char *TEXT, size_t TEXT_SIZE) ""
%typemap(argout) (const char *TEXT, size_t TEXT_SIZE) ""

%typemap(jni) const uint8_t OCTETS[32] "jbyteArray"
%typemap(jtype) const uint8_t OCTETS[32] "byte[]"
%typemap(jstype) const uint8_t OCTETS[32] "byte[]"
%typemap(javain) const uint8_t OCTETS[32] "$javainput"
%typemap(in) const uint8_t OCTETS[32] (couvert_java::Key key) %{
  if (!key.take(jenv, $input)) return $null;
  $1 = key.data();
%}
%typemap(freearg) const uint8_t OCTETS[32] ""
%typemap(argout) const uint8_t OCTETS[32] ""

%typemap(jni) (const int64_t *NUMBERS, size_t NUMBERS_COUNT) "jlongArray"
%typemap(jtype) (const int64_t *NUMBERS, size_t NUMBERS_COUNT) "long[]"
%typemap(jstype) (const int64_t *NUMBERS, size_t NUMBERS_COUNT) "long[]"
%typemap(javain) (const int64_t *NUMBERS, size_t NUMBERS_COUNT) "$javainput"
%typemap(in) (const int64_t *NUMBERS, size_t NUMBERS_COUNT) (couvert_java::Numbers numbers) %{
  if (!numbers.take(jenv, $input)) return $null;
  $1 = numbers.data();
  $2 = numbers.size();
%}
%typemap(freearg) (const int64_t *NUMBERS, size_t NUMBERS_COUNT) ""
%typemap(argout) (const int64_t *NUMBERS, size_t NUMBERS_COUNT) ""

%include "names.i"

// ---- what comes out ----
%typemap(jni) couvert_buf * "jobjectArray"
%typemap(jtype) couvert_buf * "byte[][]"
%typemap(jstype) couvert_buf * "byte[][]"
%typemap(javain) couvert_buf * "$javainput"
%typemap(in) couvert_buf * (couvert_java::Text out) %{
  if (!couvert_java::room(jenv, $input)) return $null;
  $1 = out.get();
%}
%typemap(argout) couvert_buf * %{ out$argnum.give(jenv, $input); %}

%typemap(jni) int64_t * "jlongArray"
%typemap(jtype) int64_t * "long[]"
%typemap(jstype) int64_t * "long[]"
%typemap(javain) int64_t * "$javainput"
%typemap(in) int64_t * (couvert_java::Numbers numbers) %{
  if (!numbers.take(jenv, $input)) return $null;
  $1 = numbers.data();
%}
%typemap(argout) int64_t * %{ numbers$argnum.give(jenv, $input); %}

%typemap(jni) int32_t * "jintArray"
%typemap(jtype) int32_t * "int[]"
%typemap(jstype) int32_t * "int[]"
%typemap(javain) int32_t * "$javainput"
%typemap(in) int32_t * (int32_t number = 0) %{
  if (!couvert_java::room(jenv, $input)) return $null;
  $1 = &number;
%}
%typemap(argout) int32_t * %{
  const jint number_out$argnum = number$argnum;
  if (result == COUVERT_OK) jenv->SetIntArrayRegion($input, 0, 1, &number_out$argnum);
%}

// ---- handles ----
%define COUVERT_HANDLE(TYPE)
%typemap(jni) TYPE * "jlong"
%typemap(jtype) TYPE * "long"
%typemap(jstype) TYPE * "long"
%typemap(javain) TYPE * "$javainput"
%typemap(in) TYPE * %{ $1 = couvert_java::handle<TYPE>($input); %}
%typemap(jni) TYPE ** "jlongArray"
%typemap(jtype) TYPE ** "long[]"
%typemap(jstype) TYPE ** "long[]"
%typemap(javain) TYPE ** "$javainput"
%typemap(in) TYPE ** (TYPE *made = NULL) %{
  if (!couvert_java::room(jenv, $input)) return $null;
  $1 = &made;
%}
%typemap(argout) TYPE ** %{ if (result == COUVERT_OK) couvert_java::give_handle(jenv, made$argnum, $input); %}
%enddef
COUVERT_HANDLE(couvert_book)
COUVERT_HANDLE(couvert_client)
COUVERT_HANDLE(couvert_house)

// ---- calls from the library to Java ----
%typemap(jni) const couvert_host * "jobject"
%typemap(jtype) const couvert_host * "HostCalls"
%typemap(jstype) const couvert_host * "HostCalls"
%typemap(javain) const couvert_host * "$javainput"
%typemap(in) const couvert_host * (couvert_host host) %{
  if (!couvert_java::make_host(jenv, $input, &host)) return $null;
  $1 = &host;
%}

%typemap(jni) (couvert_callback observer, void *userdata, void (*free_userdata)(void *)) "jobject"
%typemap(jtype) (couvert_callback observer, void *userdata, void (*free_userdata)(void *)) "Mailbox<?>"
%typemap(jstype) (couvert_callback observer, void *userdata, void (*free_userdata)(void *)) "Mailbox<?>"
%typemap(javain) (couvert_callback observer, void *userdata, void (*free_userdata)(void *)) "$javainput"
%typemap(in) (couvert_callback observer, void *userdata, void (*free_userdata)(void *)) %{
  $2 = couvert_java::make_listener(jenv, $input);
  if ($2 == NULL) return $null;
  $1 = couvert_java::call_listener;
  $3 = couvert_java::free_object;
%}

%include "couvert/c/couvert.h"
