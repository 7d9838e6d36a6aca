/* mem.h — memory that is either there or ends the process.
 *
 * Nothing in kitei ever sees NULL from an allocator: on these library versions a
 * failed allocation inside libxml2 or libxslt can end in wrong output with no error
 * reported.  Running out of memory therefore ends the process at once, in one place
 * (MEM_EXIT_STATUS); a worker's parent turns that into a message about its client.
 *
 * Ownership, here and in every other header: what `_new` or an `…alloc` gives, the
 * caller frees; a pointer returned in any other way is borrowed. */
#ifndef KITEI_MEM_H
#define KITEI_MEM_H

#include <stddef.h>

/* Exit status of a process that ran out of memory. */
#define MEM_EXIT_STATUS 70

void *mem_alloc(size_t size);
void *mem_zalloc(size_t size);
void *mem_realloc(void *old, size_t size);
char *mem_strdup(const char *s);
char *mem_strndup(const char *s, size_t length);
/* Formats into new memory; the caller frees. */
char *mem_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
void mem_free(void *p);
/* For what another library allocated: `p`, or the end of the process where that is NULL. */
void *mem_alive(void *p);

/* Gives libxml2 and libxslt these allocators.  Call before anything else of theirs. */
void mem_install(void);

#endif
