// SPDX-License-Identifier: GPL-3.0-or-later

// Read by jemalloc at the start: what is dropped after a big import or a list of a million goes
// back to the machine within a second, also what a thread dropped that sleeps since.
extern "C" const char *const malloc_conf;
extern "C" const char *const malloc_conf
    = "background_thread:true,dirty_decay_ms:1000,muzzy_decay_ms:0";
