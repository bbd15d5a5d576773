// SPDX-License-Identifier: Apache-2.0
// Work in processes of its own, each of which says a text when it is done.
#ifndef COUVERT_TESTS_SIM_PROCESS_HPP
#define COUVERT_TESTS_SIM_PROCESS_HPP

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

struct Child {
  pid_t pid = 0;
  int pipe = -1;
};

/// Runs `body` in a process of its own; what it returns can be read from the pipe.
template <class Body>
Child begin_child(Body body) {
  int ends[2];
  if (pipe(ends) != 0) return {};
  std::cout.flush();
  std::fflush(stdout);
  const pid_t pid = fork();
  if (pid != 0) {
    close(ends[1]);
    return {pid, ends[0]};
  }
  close(ends[0]);
  const std::string text = body();
  for (std::size_t done = 0; done < text.size();) {
    const ssize_t wrote = write(ends[1], text.data() + done, text.size() - done);
    if (wrote <= 0) _exit(3);
    done += static_cast<std::size_t>(wrote);
  }
  _exit(0);
}

/// What the child said; `died` when it did not end by itself.
inline std::string end_child(const Child& child, bool& died) {
  std::string text;
  char buffer[65'536];
  for (ssize_t got = 0; (got = read(child.pipe, buffer, sizeof buffer)) > 0;)
    text.append(buffer, static_cast<std::size_t>(got));
  close(child.pipe);
  int status = 0;
  waitpid(child.pid, &status, 0);
  died = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
  return text;
}

#endif
