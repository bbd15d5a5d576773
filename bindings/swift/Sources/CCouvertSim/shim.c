/* SPDX-License-Identifier: Apache-2.0
   SwiftPM makes a target of C sources only where there is one. */
#include "couvert/c/couvert_sim.h"
