// SPDX-License-Identifier: Apache-2.0
// The simulated world for Java: few crossings, each of which carries octets, numbers, and what went wrong.
#include <jni.h>

#include <cstddef>
#include <cstdint>
#include <vector>

#include "couvert/c/couvert_sim.h"

namespace {

struct Buf : couvert_buf {
  Buf() : couvert_buf{nullptr, 0} {}
  Buf(const Buf&) = delete;
  Buf& operator=(const Buf&) = delete;
  ~Buf() { couvert_sim_buf_free(this); }
};

jbyteArray octets(JNIEnv* env, const couvert_buf& buf) {
  jbyteArray made = env->NewByteArray(static_cast<jsize>(buf.size));
  if (made != nullptr && buf.size > 0)
    env->SetByteArrayRegion(made, 0, static_cast<jsize>(buf.size), reinterpret_cast<const jbyte*>(buf.data));
  return made;
}

/// The text of a document; false: an exception is pending.
bool take(JNIEnv* env, jbyteArray from, std::vector<char>& to) {
  if (from == nullptr) return true;
  to.resize(static_cast<std::size_t>(env->GetArrayLength(from)));
  if (!to.empty()) env->GetByteArrayRegion(from, 0, static_cast<jsize>(to.size()), reinterpret_cast<jbyte*>(to.data()));
  return env->ExceptionCheck() == JNI_FALSE;
}

/// Throws what NativeWorld.failure() makes of it.
void raise(JNIEnv* env, jclass type, couvert_code code, const couvert_buf& problem) {
  const jmethodID failure = env->GetStaticMethodID(type, "failure", "(I[B)Lorg/couvert/CouvertException;");
  if (failure == nullptr) return;
  jbyteArray told = octets(env, problem);
  if (told == nullptr) return;
  jobject made = env->CallStaticObjectMethod(type, failure, static_cast<jint>(code), told);
  if (made != nullptr && env->ExceptionCheck() == JNI_FALSE) env->Throw(static_cast<jthrowable>(made));
}

couvert_sim* handle(jlong number) { return reinterpret_cast<couvert_sim*>(static_cast<std::uintptr_t>(number)); }

// In the order of NativeWorld.Text and NativeWorld.Number.
enum Text : jint { invariants, schemas, finish, report, check, story, orders, events, pay, send };
enum Number : jint { advance, step, strike, join, now, uptime, boot };

couvert_code text_of(jint what, couvert_sim* self, std::int64_t first, std::int64_t second, const std::vector<char>& in,
                     couvert_buf* out, couvert_buf* problem) {
  switch (what) {
    case invariants: return couvert_sim_invariants(out, problem);
    case schemas: return couvert_sim_schemas(out, problem);
    case finish: return couvert_sim_finish(self, out, problem);
    case report: return couvert_sim_report(self, out, problem);
    case check: return couvert_sim_check(self, out, problem);
    case story: return couvert_sim_story(self, first, out, problem);
    case orders: return couvert_sim_orders(self, in.data(), in.size(), out, problem);
    case events: return couvert_sim_events(self, first, second, out, problem);
    case pay: return couvert_sim_pay(self, in.data(), in.size(), out, problem);
    default: return couvert_sim_send(self, first, in.data(), in.size(), second, out, problem);
  }
}

couvert_code number_of(jint what, couvert_sim* self, std::int64_t first, const std::vector<char>& in, std::int64_t* out,
                       couvert_buf* problem) {
  switch (what) {
    case advance: return couvert_sim_advance(self, first, problem);
    case step: return couvert_sim_step(self, out, problem);
    case strike: return couvert_sim_strike(self, in.data(), in.size(), problem);
    case join: return couvert_sim_join(self, in.data(), in.size(), out, problem);
    case now: return couvert_sim_now(self, first, out, problem);
    case uptime: return couvert_sim_uptime(self, first, out, problem);
    default: return couvert_sim_boot(self, first, out, problem);
  }
}

}  // namespace

extern "C" {

JNIEXPORT jlong JNICALL Java_org_couvert_testing_NativeWorld_open(JNIEnv* env, jclass type, jlong seed,
                                                                  jbyteArray options) {
  std::vector<char> in;
  if (!take(env, options, in)) return 0;
  couvert_sim* made = nullptr;
  Buf problem;
  const couvert_code code = couvert_sim_open(seed, in.data(), in.size(), &made, &problem);
  if (code != COUVERT_OK) raise(env, type, code, problem);
  return static_cast<jlong>(reinterpret_cast<std::uintptr_t>(made));
}

JNIEXPORT void JNICALL Java_org_couvert_testing_NativeWorld_free(JNIEnv*, jclass, jlong self) {
  couvert_sim_free(handle(self));
}

JNIEXPORT jlong JNICALL Java_org_couvert_testing_NativeWorld_liveHandles(JNIEnv*, jclass) {
  return couvert_sim_live_handles();
}

JNIEXPORT jbyteArray JNICALL Java_org_couvert_testing_NativeWorld_text(JNIEnv* env, jclass type, jint what, jlong self,
                                                                       jlong first, jlong second, jbyteArray document) {
  std::vector<char> in;
  if (!take(env, document, in)) return nullptr;
  Buf out, problem;
  const couvert_code code = text_of(what, handle(self), first, second, in, &out, &problem);
  if (code == COUVERT_OK) return octets(env, out);
  raise(env, type, code, problem);
  return nullptr;
}

JNIEXPORT jlong JNICALL Java_org_couvert_testing_NativeWorld_number(JNIEnv* env, jclass type, jint what, jlong self,
                                                                    jlong first, jbyteArray document) {
  std::vector<char> in;
  if (!take(env, document, in)) return 0;
  std::int64_t out = 0;
  Buf problem;
  const couvert_code code = number_of(what, handle(self), first, in, &out, &problem);
  if (code != COUVERT_OK) raise(env, type, code, problem);
  return out;
}

JNIEXPORT void JNICALL Java_org_couvert_testing_NativeWorld_random(JNIEnv* env, jclass type, jlong self, jlong guest,
                                                                   jbyteArray to) {
  std::vector<std::uint8_t> made(static_cast<std::size_t>(env->GetArrayLength(to)));
  Buf problem;
  const couvert_code code = couvert_sim_random(handle(self), guest, made.data(), made.size(), &problem);
  if (code != COUVERT_OK) return raise(env, type, code, problem);
  if (!made.empty())
    env->SetByteArrayRegion(to, 0, static_cast<jsize>(made.size()), reinterpret_cast<const jbyte*>(made.data()));
}

}  // extern "C"
