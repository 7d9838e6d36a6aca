/* digest.h — SHA-256, from a library. */
#ifndef KITEI_DIGEST_H
#define KITEI_DIGEST_H

#include <stddef.h>

#define DIGEST_HEX 65

/* The SHA-256 of the bytes in lower-case hexadecimal, NUL-terminated. */
void digest_hex(const char *bytes, size_t length, char hex[DIGEST_HEX]);

/* A short code for people to compare by eye: four characters of 0-9 A-Z without the
 * look-alikes 0 1 I L O U, drawn from the SHA-256. */
#define DIGEST_CODE 5
void digest_code(const char *bytes, size_t length, char code[DIGEST_CODE]);

#endif
