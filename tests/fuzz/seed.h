/* seed.h — comes before Lua's sources: what its hash function starts from is the fuzzer's choice. */
#define luai_makeseed(L) fuzz_seed()
unsigned fuzz_seed(void);
