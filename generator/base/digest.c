/* digest.c — see digest.h. */
#include "digest.h"

#include <stdint.h>
#include <stdio.h>

#include <nettle/sha2.h>

static void sha256(const char *bytes, size_t length, uint8_t out[SHA256_DIGEST_SIZE])
{
	struct sha256_ctx context;

	sha256_init(&context);
	sha256_update(&context, length, (const uint8_t *)bytes);
	sha256_digest(&context, SHA256_DIGEST_SIZE, out);
}

void digest_hex(const char *bytes, size_t length, char hex[DIGEST_HEX])
{
	uint8_t digest[SHA256_DIGEST_SIZE];

	sha256(bytes, length, digest);
	for (size_t i = 0; i < SHA256_DIGEST_SIZE; i++)
		snprintf(hex + 2 * i, 3, "%02x", digest[i]);
}

void digest_code(const char *bytes, size_t length, char code[DIGEST_CODE])
{
	static const char signs[] = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
	const uint64_t base = sizeof signs - 1;
	uint8_t digest[SHA256_DIGEST_SIZE];
	uint64_t number = 0;

	sha256(bytes, length, digest);
	for (size_t i = 0; i < sizeof number; i++)
		number = number << 8 | digest[i];
	for (size_t i = DIGEST_CODE - 1; i-- > 0; number /= base)
		code[i] = signs[number % base];
	code[DIGEST_CODE - 1] = '\0';
}
