#include "textflag.h"

// DI out    SI cell    BX cand    R8 forget    R9 reset    R10 skip
// AX the cell in bytes    CX its end    DX the table of gates

#define ARGUMENTS \
	MOVQ out+0(FP), DI     \
	MOVQ cell+8(FP), SI    \
	MOVQ cand+16(FP), BX   \
	MOVQ forget+24(FP), R8 \
	MOVQ reset+32(FP), R9  \
	MOVQ skip+40(FP), R10  \
	MOVQ n+48(FP), CX      \
	MOVQ table+56(FP), DX  \
	SHLQ $2, CX            \
	XORQ AX, AX

// CONSTANT sets all of y to a number.
#define CONSTANT(bits, x, y) \
	MOVL         $bits, R11 \
	VMOVD        R11, x     \
	VPBROADCASTD x, y

// CONSTANTS sets them to the bit of the sign, gateEnd, rounder and ½.
#define CONSTANTS(sign, end, round, half) \
	CONSTANT(0x80000000, X11, sign)  \
	CONSTANT(0x40f60000, X11, end)   \
	CONSTANT(0x4b400000, X11, round) \
	CONSTANT(0x3f000000, X11, half)

// STEP moves the cells c on with gates f and r; t is room.
#define STEP(f, r, c, t) \
	VMOVUPS (SI)(AX*1), c  \
	VMOVUPS (BX)(AX*1), t  \
	VSUBPS  t, c, c        \
	VMULPS  f, c, c        \
	VADDPS  t, c, c        \
	VMOVUPS c, (SI)(AX*1)  \
	VMOVUPS (R10)(AX*1), t \
	VSUBPS  t, c, c        \
	VMULPS  r, c, c        \
	VADDPS  t, c, c        \
	VMOVUPS c, (DI)(AX*1)

// PICKY sets y to row of the table at the indices k, the fourth bit of which is
// the sign of m; t is room.
#define PICKY(row, k, m, y, t) \
	VPERMPS   (64*row)(DX), k, y    \
	VPERMPS   (64*row+32)(DX), k, t \
	VBLENDVPS m, t, y, y

// GATEY sets y to the gates of the sums at from. Y15 and so on are the
// constants.
#define GATEY(from, x, a, k, m, y, t) \
	VMOVUPS (from)(AX*1), x \
	VANDNPS x, Y15, a       \
	VMINPS  Y14, a, a       \
	VADDPS  a, a, k         \
	VADDPS  Y13, k, k       \
	VPSLLD  $28, k, m       \
	PICKY(2, k, m, y, t)    \
	VMULPS  a, y, y         \
	PICKY(1, k, m, t, x)    \
	VADDPS  t, y, y         \
	VMULPS  a, y, y         \
	PICKY(0, k, m, t, x)    \
	VADDPS  t, y, y         \
	VANDPS  (from)(AX*1), Y15, x \
	VXORPS  x, y, y         \
	VADDPS  Y12, y, y

// func recurAVX2(out, cell, cand, forget, reset, skip *float32, n int, table *gateTable)
TEXT ·recurAVX2(SB), NOSPLIT, $0-64
	ARGUMENTS
	CONSTANTS(Y15, Y14, Y13, Y12)

loop:
	GATEY(R8, Y0, Y1, Y2, Y3, Y4, Y5)
	GATEY(R9, Y0, Y1, Y2, Y3, Y6, Y5)
	STEP(Y4, Y6, Y7, Y8)
	ADDQ $32, AX
	CMPQ AX, CX
	JLT  loop
	VZEROUPPER
	RET

// GATEZ sets y to the gates of the sums at from; x, a, k and t are room. The
// table is in Z16 to Z18, the constants in Z19 to Z22.
#define GATEZ(from, x, a, k, y, t) \
	VMOVUPS    (from)(AX*1), x \
	VPANDND    x, Z19, a       \
	VMINPS     Z20, a, a       \
	VADDPS     a, a, k         \
	VADDPS     Z21, k, k       \
	VPERMPS    Z18, k, y       \
	VMULPS     a, y, y         \
	VPERMPS    Z17, k, t       \
	VADDPS     t, y, y         \
	VMULPS     a, y, y         \
	VPERMPS    Z16, k, t       \
	VADDPS     t, y, y         \
	VPTERNLOGD $0x78, Z19, x, y \
	VADDPS     Z22, y, y

// func recurAVX512(out, cell, cand, forget, reset, skip *float32, n int, table *gateTable)
TEXT ·recurAVX512(SB), NOSPLIT, $0-64
	ARGUMENTS
	CONSTANTS(Z19, Z20, Z21, Z22)
	VMOVUPS (DX), Z16
	VMOVUPS 64(DX), Z17
	VMOVUPS 128(DX), Z18

loop:
	GATEZ(R8, Z0, Z1, Z2, Z3, Z4)
	GATEZ(R9, Z5, Z6, Z7, Z8, Z9)
	STEP(Z3, Z8, Z10, Z11)
	ADDQ $64, AX
	CMPQ AX, CX
	JLT  loop
	VZEROUPPER
	RET
