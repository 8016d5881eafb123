#include "textflag.h"

// Registers of all kernels:
//
//	DI  C                R11 R12 R13  bytes from the first row of C to rows 1, 2, 3
//	SI  A, column p      R8  R9  R10  bytes from the first row of A to rows 1, 2, 3
//	BX  B, row p         AX  bytes from a column of A to the next
//	CX  steps to go      DX  bytes from a row of B to the next
//
//	vectors 0-7    the tile: rows 0-3, two vectors each (a strip: 0-3)
//	vectors 8, 9   the row of B
//	vector  10     an element of A, in all lanes
//	vectors 11, 12 products
//	masks          K1 K2 (AVX-512), Y14 Y15 (AVX2): the columns of a narrow tile

// ROWS sets the distance of rows 1 to 3. A row that the tile does not have is
// its last row once more: it has the same result, written twice.
#define ROWS(step, rows, r1, r2, r3) \
	XORQ    r1, r1         \
	CMPQ    rows, $2       \
	CMOVQGE step, r1       \
	LEAQ    (r1)(step*1), r2 \
	CMPQ    rows, $3       \
	CMOVQLT r1, r2         \
	LEAQ    (r2)(step*1), r3 \
	CMPQ    rows, $4       \
	CMOVQLT r2, r3

// STEP adds to one row of the tile an element of A times the row of B.
#define STEP(element, b0, b1, x, p0, p1, c0, c1) \
	VBROADCASTSS element, x \
	VMULPS b0, x, p0        \
	VMULPS b1, x, p1        \
	VADDPS p0, c0, c0       \
	VADDPS p1, c1, c1

#define STEPZ(element, c0, c1) STEP(element, Z8, Z9, Z10, Z11, Z12, c0, c1)
#define STEPY(element, c0, c1) STEP(element, Y8, Y9, Y10, Y11, Y12, c0, c1)

#define STEPS(ONE, c00, c01, c10, c11, c20, c21, c30, c31) \
	ONE((SI), c00, c01)        \
	ONE((SI)(R8*1), c10, c11)  \
	ONE((SI)(R9*1), c20, c21)  \
	ONE((SI)(R10*1), c30, c31) \
	ADDQ AX, SI                \
	ADDQ DX, BX                \
	DECQ CX

#define STEPSZ STEPS(STEPZ, Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z7)
#define STEPSY STEPS(STEPY, Y0, Y1, Y2, Y3, Y4, Y5, Y6, Y7)

#define ARGUMENTS \
	MOVQ c+0(FP), DI     \
	MOVQ a+8(FP), SI     \
	MOVQ b+16(FP), BX    \
	MOVQ k+24(FP), CX    \
	MOVQ rows+32(FP), R15 \
	MOVQ cRow+48(FP), DX \
	ROWS(DX, R15, R11, R12, R13) \
	MOVQ aRow+56(FP), DX \
	ROWS(DX, R15, R8, R9, R10) \
	MOVQ aCol+64(FP), AX \
	MOVQ bRow+72(FP), DX \
	MOVQ cols+40(FP), R15

// func tileAVX512(c, a, b *float32, k, rows, cols, cRow, aRow, aCol, bRow int)
TEXT ·tileAVX512(SB), NOSPLIT, $0-80
	ARGUMENTS
	CMPQ R15, $32
	JNE  narrow

	VMOVUPS (DI), Z0
	VMOVUPS 64(DI), Z1
	VMOVUPS (DI)(R11*1), Z2
	VMOVUPS 64(DI)(R11*1), Z3
	VMOVUPS (DI)(R12*1), Z4
	VMOVUPS 64(DI)(R12*1), Z5
	VMOVUPS (DI)(R13*1), Z6
	VMOVUPS 64(DI)(R13*1), Z7

loop:
	VMOVUPS (BX), Z8
	VMOVUPS 64(BX), Z9
	STEPSZ
	JNZ loop

	VMOVUPS Z0, (DI)
	VMOVUPS Z1, 64(DI)
	VMOVUPS Z2, (DI)(R11*1)
	VMOVUPS Z3, 64(DI)(R11*1)
	VMOVUPS Z4, (DI)(R12*1)
	VMOVUPS Z5, 64(DI)(R12*1)
	VMOVUPS Z6, (DI)(R13*1)
	VMOVUPS Z7, 64(DI)(R13*1)
	VZEROUPPER
	RET

narrow:
	// K1 and K2 have the lower and the upper 16 bits of 2^cols - 1.
	XCHGQ CX, R15
	MOVQ  $1, R14
	SHLQ  CX, R14
	DECQ  R14
	MOVQ  R15, CX
	KMOVW R14, K1
	SHRQ  $16, R14
	KMOVW R14, K2

	VMOVUPS.Z (DI), K1, Z0
	VMOVUPS.Z 64(DI), K2, Z1
	VMOVUPS.Z (DI)(R11*1), K1, Z2
	VMOVUPS.Z 64(DI)(R11*1), K2, Z3
	VMOVUPS.Z (DI)(R12*1), K1, Z4
	VMOVUPS.Z 64(DI)(R12*1), K2, Z5
	VMOVUPS.Z (DI)(R13*1), K1, Z6
	VMOVUPS.Z 64(DI)(R13*1), K2, Z7

narrowLoop:
	VMOVUPS.Z (BX), K1, Z8
	VMOVUPS.Z 64(BX), K2, Z9
	STEPSZ
	JNZ narrowLoop

	VMOVUPS Z0, K1, (DI)
	VMOVUPS Z1, K2, 64(DI)
	VMOVUPS Z2, K1, (DI)(R11*1)
	VMOVUPS Z3, K2, 64(DI)(R11*1)
	VMOVUPS Z4, K1, (DI)(R12*1)
	VMOVUPS Z5, K2, 64(DI)(R12*1)
	VMOVUPS Z6, K1, (DI)(R13*1)
	VMOVUPS Z7, K2, 64(DI)(R13*1)
	VZEROUPPER
	RET

// func tileAVX2(c, a, b *float32, k, rows, cols, cRow, aRow, aCol, bRow int)
TEXT ·tileAVX2(SB), NOSPLIT, $0-80
	ARGUMENTS
	CMPQ R15, $16
	JNE  narrow

	VMOVUPS (DI), Y0
	VMOVUPS 32(DI), Y1
	VMOVUPS (DI)(R11*1), Y2
	VMOVUPS 32(DI)(R11*1), Y3
	VMOVUPS (DI)(R12*1), Y4
	VMOVUPS 32(DI)(R12*1), Y5
	VMOVUPS (DI)(R13*1), Y6
	VMOVUPS 32(DI)(R13*1), Y7

loop:
	VMOVUPS (BX), Y8
	VMOVUPS 32(BX), Y9
	STEPSY
	JNZ loop

	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	VMOVUPS Y2, (DI)(R11*1)
	VMOVUPS Y3, 32(DI)(R11*1)
	VMOVUPS Y4, (DI)(R12*1)
	VMOVUPS Y5, 32(DI)(R12*1)
	VMOVUPS Y6, (DI)(R13*1)
	VMOVUPS Y7, 32(DI)(R13*1)
	VZEROUPPER
	RET

narrow:
	// Y14 and Y15 are 16 words of the window, cols of them ones.
	LEAQ    window<>(SB), R14
	SHLQ    $2, R15
	SUBQ    R15, R14
	VMOVUPS 64(R14), Y14
	VMOVUPS 96(R14), Y15

	VMASKMOVPS (DI), Y14, Y0
	VMASKMOVPS 32(DI), Y15, Y1
	VMASKMOVPS (DI)(R11*1), Y14, Y2
	VMASKMOVPS 32(DI)(R11*1), Y15, Y3
	VMASKMOVPS (DI)(R12*1), Y14, Y4
	VMASKMOVPS 32(DI)(R12*1), Y15, Y5
	VMASKMOVPS (DI)(R13*1), Y14, Y6
	VMASKMOVPS 32(DI)(R13*1), Y15, Y7

narrowLoop:
	VMASKMOVPS (BX), Y14, Y8
	VMASKMOVPS 32(BX), Y15, Y9
	STEPSY
	JNZ narrowLoop

	VMASKMOVPS Y0, Y14, (DI)
	VMASKMOVPS Y1, Y15, 32(DI)
	VMASKMOVPS Y2, Y14, (DI)(R11*1)
	VMASKMOVPS Y3, Y15, 32(DI)(R11*1)
	VMASKMOVPS Y4, Y14, (DI)(R12*1)
	VMASKMOVPS Y5, Y15, 32(DI)(R12*1)
	VMASKMOVPS Y6, Y14, (DI)(R13*1)
	VMASKMOVPS Y7, Y15, 32(DI)(R13*1)
	VZEROUPPER
	RET

// func stripAVX512(c, a, b *float32, k, aCol, bRow int)
TEXT ·stripAVX512(SB), NOSPLIT, $0-48
	MOVQ c+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), BX
	MOVQ k+24(FP), CX
	MOVQ aCol+32(FP), AX
	MOVQ bRow+40(FP), DX

	VMOVUPS (DI), Z0
	VMOVUPS 64(DI), Z1
	VMOVUPS 128(DI), Z2
	VMOVUPS 192(DI), Z3

loop:
	VBROADCASTSS (SI), Z10
	VMULPS (BX), Z10, Z11
	VMULPS 64(BX), Z10, Z12
	VADDPS Z11, Z0, Z0
	VADDPS Z12, Z1, Z1
	VMULPS 128(BX), Z10, Z11
	VMULPS 192(BX), Z10, Z12
	VADDPS Z11, Z2, Z2
	VADDPS Z12, Z3, Z3
	ADDQ AX, SI
	ADDQ DX, BX
	DECQ CX
	JNZ  loop

	VMOVUPS Z0, (DI)
	VMOVUPS Z1, 64(DI)
	VMOVUPS Z2, 128(DI)
	VMOVUPS Z3, 192(DI)
	VZEROUPPER
	RET

// func stripAVX2(c, a, b *float32, k, aCol, bRow int)
TEXT ·stripAVX2(SB), NOSPLIT, $0-48
	MOVQ c+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), BX
	MOVQ k+24(FP), CX
	MOVQ aCol+32(FP), AX
	MOVQ bRow+40(FP), DX

	VMOVUPS (DI), Y0
	VMOVUPS 32(DI), Y1
	VMOVUPS 64(DI), Y2
	VMOVUPS 96(DI), Y3

loop:
	VBROADCASTSS (SI), Y10
	VMULPS (BX), Y10, Y11
	VMULPS 32(BX), Y10, Y12
	VADDPS Y11, Y0, Y0
	VADDPS Y12, Y1, Y1
	VMULPS 64(BX), Y10, Y11
	VMULPS 96(BX), Y10, Y12
	VADDPS Y11, Y2, Y2
	VADDPS Y12, Y3, Y3
	ADDQ AX, SI
	ADDQ DX, BX
	DECQ CX
	JNZ  loop

	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	VMOVUPS Y2, 64(DI)
	VMOVUPS Y3, 96(DI)
	VZEROUPPER
	RET

// window is 16 words of ones, then 16 words of zeros.
DATA window<>+0(SB)/8, $-1
DATA window<>+8(SB)/8, $-1
DATA window<>+16(SB)/8, $-1
DATA window<>+24(SB)/8, $-1
DATA window<>+32(SB)/8, $-1
DATA window<>+40(SB)/8, $-1
DATA window<>+48(SB)/8, $-1
DATA window<>+56(SB)/8, $-1
GLOBL window<>(SB), RODATA|NOPTR, $128
