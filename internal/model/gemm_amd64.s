#include "textflag.h"

// Registers of the tiles:
//
//	DI R11 R12  C, rows 0, 4, 8      R13 R14  bytes of one and of three rows
//	SI R8  R9   A, rows 0, 4, 8      R10 R15  bytes of one and of three rows
//	BX  B, row p                     DX  bytes of a row
//	CX  steps to go                  AX  bytes from a column of A to the next
//
// A tile has all its rows in registers, two vectors each. Rows that it does not
// have are never touched: there is a loop for every height.

#define ARGUMENTS \
	MOVQ c+0(FP), DI       \
	MOVQ a+8(FP), SI       \
	MOVQ b+16(FP), BX      \
	MOVQ k+24(FP), CX      \
	MOVQ cRow+48(FP), R13  \
	LEAQ (R13)(R13*2), R14 \
	LEAQ (DI)(R13*4), R11  \
	LEAQ (R11)(R13*4), R12 \
	MOVQ aRow+56(FP), R10  \
	LEAQ (R10)(R10*2), R15 \
	LEAQ (SI)(R10*4), R8   \
	LEAQ (R8)(R10*4), R9   \
	MOVQ aCol+64(FP), AX   \
	MOVQ bRow+72(FP), DX

#define NEXT \
	ADDQ AX, SI \
	ADDQ AX, R8 \
	ADDQ AX, R9 \
	ADDQ DX, BX \
	DECQ CX

// ADDZ adds to a row of the tile an element of A times the row of B (Z24, Z25).
#define ADDZ(element, x, c0, c1) \
	VBROADCASTSS element, x \
	VFMADD231PS  Z24, x, c0 \
	VFMADD231PS  Z25, x, c1

#define ADDZ1 ADDZ((SI), Z26, Z0, Z1)
#define ADDZ2 ADDZ1; ADDZ((SI)(R10*1), Z27, Z2, Z3)
#define ADDZ3 ADDZ2; ADDZ((SI)(R10*2), Z28, Z4, Z5)
#define ADDZ4 ADDZ3; ADDZ((SI)(R15*1), Z29, Z6, Z7)
#define ADDZ5 ADDZ4; ADDZ((R8), Z26, Z8, Z9)
#define ADDZ6 ADDZ5; ADDZ((R8)(R10*1), Z27, Z10, Z11)
#define ADDZ7 ADDZ6; ADDZ((R8)(R10*2), Z28, Z12, Z13)
#define ADDZ8 ADDZ7; ADDZ((R8)(R15*1), Z29, Z14, Z15)
#define ADDZ9 ADDZ8; ADDZ((R9), Z26, Z16, Z17)
#define ADDZ10 ADDZ9; ADDZ((R9)(R10*1), Z27, Z18, Z19)
#define ADDZ11 ADDZ10; ADDZ((R9)(R10*2), Z28, Z20, Z21)
#define ADDZ12 ADDZ11; ADDZ((R9)(R15*1), Z29, Z22, Z23)

// K1 and K2 are the columns that the tile has.
#define GETZ(row0, row1, c0, c1) \
	VMOVUPS.Z row0, K1, c0 \
	VMOVUPS.Z row1, K2, c1

#define PUTZ(row0, row1, c0, c1) \
	VMOVUPS c0, K1, row0 \
	VMOVUPS c1, K2, row1

#define GETZ1 GETZ((DI), 64(DI), Z0, Z1)
#define GETZ2 GETZ1; GETZ((DI)(R13*1), 64(DI)(R13*1), Z2, Z3)
#define GETZ3 GETZ2; GETZ((DI)(R13*2), 64(DI)(R13*2), Z4, Z5)
#define GETZ4 GETZ3; GETZ((DI)(R14*1), 64(DI)(R14*1), Z6, Z7)
#define GETZ5 GETZ4; GETZ((R11), 64(R11), Z8, Z9)
#define GETZ6 GETZ5; GETZ((R11)(R13*1), 64(R11)(R13*1), Z10, Z11)
#define GETZ7 GETZ6; GETZ((R11)(R13*2), 64(R11)(R13*2), Z12, Z13)
#define GETZ8 GETZ7; GETZ((R11)(R14*1), 64(R11)(R14*1), Z14, Z15)
#define GETZ9 GETZ8; GETZ((R12), 64(R12), Z16, Z17)
#define GETZ10 GETZ9; GETZ((R12)(R13*1), 64(R12)(R13*1), Z18, Z19)
#define GETZ11 GETZ10; GETZ((R12)(R13*2), 64(R12)(R13*2), Z20, Z21)
#define GETZ12 GETZ11; GETZ((R12)(R14*1), 64(R12)(R14*1), Z22, Z23)

#define PUTZ1 PUTZ((DI), 64(DI), Z0, Z1)
#define PUTZ2 PUTZ1; PUTZ((DI)(R13*1), 64(DI)(R13*1), Z2, Z3)
#define PUTZ3 PUTZ2; PUTZ((DI)(R13*2), 64(DI)(R13*2), Z4, Z5)
#define PUTZ4 PUTZ3; PUTZ((DI)(R14*1), 64(DI)(R14*1), Z6, Z7)
#define PUTZ5 PUTZ4; PUTZ((R11), 64(R11), Z8, Z9)
#define PUTZ6 PUTZ5; PUTZ((R11)(R13*1), 64(R11)(R13*1), Z10, Z11)
#define PUTZ7 PUTZ6; PUTZ((R11)(R13*2), 64(R11)(R13*2), Z12, Z13)
#define PUTZ8 PUTZ7; PUTZ((R11)(R14*1), 64(R11)(R14*1), Z14, Z15)
#define PUTZ9 PUTZ8; PUTZ((R12), 64(R12), Z16, Z17)
#define PUTZ10 PUTZ9; PUTZ((R12)(R13*1), 64(R12)(R13*1), Z18, Z19)
#define PUTZ11 PUTZ10; PUTZ((R12)(R13*2), 64(R12)(R13*2), Z20, Z21)
#define PUTZ12 PUTZ11; PUTZ((R12)(R14*1), 64(R12)(R14*1), Z22, Z23)

// TILEZ is the tile of one height. Loads with a mask take longer, so tiles of
// all columns have a loop without. Rows of B may be far apart, where the machine
// does not foresee them: they are called for 8 steps ahead (40x512x1024: 82
// against 128 GFLOPS).
#define TILEZ(get, add, put, wide, narrow, end) \
	get                      \
	CMPQ cols+40(FP), $32    \
	JNE  narrow              \
wide:                            \
	VMOVUPS (BX), Z24        \
	VMOVUPS 64(BX), Z25      \
	PREFETCHT0 (BX)(DX*8)    \
	PREFETCHT0 64(BX)(DX*8)  \
	add                      \
	NEXT                     \
	JNZ wide                 \
	JMP end                  \
narrow:                          \
	VMOVUPS.Z (BX), K1, Z24  \
	VMOVUPS.Z 64(BX), K2, Z25 \
	add                      \
	NEXT                     \
	JNZ narrow               \
end:                             \
	put                      \
	VZEROUPPER               \
	RET

// func tileAVX512(c, a, b *float32, k, rows, cols, cRow, aRow, aCol, bRow int)
TEXT ·tileAVX512(SB), NOSPLIT, $0-80
	// K1 and K2 have the lower and the upper 16 bits of 2^cols - 1.
	MOVQ  cols+40(FP), CX
	MOVQ  $1, AX
	SHLQ  CX, AX
	DECQ  AX
	KMOVW AX, K1
	SHRQ  $16, AX
	KMOVW AX, K2
	ARGUMENTS

	CMPQ rows+32(FP), $6
	JGT  tall
	JEQ  rows6
	CMPQ rows+32(FP), $5
	JEQ  rows5
	CMPQ rows+32(FP), $4
	JEQ  rows4
	CMPQ rows+32(FP), $3
	JEQ  rows3
	CMPQ rows+32(FP), $2
	JEQ  rows2
	TILEZ(GETZ1, ADDZ1, PUTZ1, wide1, narrow1, end1)

tall:
	CMPQ rows+32(FP), $8
	JEQ  rows8
	CMPQ rows+32(FP), $9
	JEQ  rows9
	CMPQ rows+32(FP), $10
	JEQ  rows10
	CMPQ rows+32(FP), $11
	JEQ  rows11
	CMPQ rows+32(FP), $12
	JEQ  rows12
	TILEZ(GETZ7, ADDZ7, PUTZ7, wide7, narrow7, end7)

rows2:
	TILEZ(GETZ2, ADDZ2, PUTZ2, wide2, narrow2, end2)

rows3:
	TILEZ(GETZ3, ADDZ3, PUTZ3, wide3, narrow3, end3)

rows4:
	TILEZ(GETZ4, ADDZ4, PUTZ4, wide4, narrow4, end4)

rows5:
	TILEZ(GETZ5, ADDZ5, PUTZ5, wide5, narrow5, end5)

rows6:
	TILEZ(GETZ6, ADDZ6, PUTZ6, wide6, narrow6, end6)

rows8:
	TILEZ(GETZ8, ADDZ8, PUTZ8, wide8, narrow8, end8)

rows9:
	TILEZ(GETZ9, ADDZ9, PUTZ9, wide9, narrow9, end9)

rows10:
	TILEZ(GETZ10, ADDZ10, PUTZ10, wide10, narrow10, end10)

rows11:
	TILEZ(GETZ11, ADDZ11, PUTZ11, wide11, narrow11, end11)

rows12:
	TILEZ(GETZ12, ADDZ12, PUTZ12, wide12, narrow12, end12)

// ADDY adds to a row of the tile an element of A times the row of B (Y12, Y13).
#define ADDY(element, c0, c1) \
	VBROADCASTSS element, Y14 \
	VFMADD231PS  Y12, Y14, c0 \
	VFMADD231PS  Y13, Y14, c1

#define ADDY1 ADDY((SI), Y0, Y1)
#define ADDY2 ADDY1; ADDY((SI)(R10*1), Y2, Y3)
#define ADDY3 ADDY2; ADDY((SI)(R10*2), Y4, Y5)
#define ADDY4 ADDY3; ADDY((SI)(R15*1), Y6, Y7)
#define ADDY5 ADDY4; ADDY((R8), Y8, Y9)
#define ADDY6 ADDY5; ADDY((R8)(R10*1), Y10, Y11)

// Y12 and Y13 are the columns that the tile has, outside its loop.
#define GETY(row0, row1, c0, c1) \
	VMASKMOVPS row0, Y12, c0 \
	VMASKMOVPS row1, Y13, c1

#define PUTY(row0, row1, c0, c1) \
	VMASKMOVPS c0, Y12, row0 \
	VMASKMOVPS c1, Y13, row1

#define GETY1 GETY((DI), 32(DI), Y0, Y1)
#define GETY2 GETY1; GETY((DI)(R13*1), 32(DI)(R13*1), Y2, Y3)
#define GETY3 GETY2; GETY((DI)(R13*2), 32(DI)(R13*2), Y4, Y5)
#define GETY4 GETY3; GETY((DI)(R14*1), 32(DI)(R14*1), Y6, Y7)
#define GETY5 GETY4; GETY((R11), 32(R11), Y8, Y9)
#define GETY6 GETY5; GETY((R11)(R13*1), 32(R11)(R13*1), Y10, Y11)

#define PUTY1 PUTY((DI), 32(DI), Y0, Y1)
#define PUTY2 PUTY1; PUTY((DI)(R13*1), 32(DI)(R13*1), Y2, Y3)
#define PUTY3 PUTY2; PUTY((DI)(R13*2), 32(DI)(R13*2), Y4, Y5)
#define PUTY4 PUTY3; PUTY((DI)(R14*1), 32(DI)(R14*1), Y6, Y7)
#define PUTY5 PUTY4; PUTY((R11), 32(R11), Y8, Y9)
#define PUTY6 PUTY5; PUTY((R11)(R13*1), 32(R11)(R13*1), Y10, Y11)

#define TILEY(get, add, put, wide, narrow, end) \
	VMOVUPS 64(R12), Y12        \
	VMOVUPS 96(R12), Y13        \
	get                         \
	CMPQ cols+40(FP), $16       \
	JNE  narrow                 \
wide:                               \
	VMOVUPS (BX), Y12           \
	VMOVUPS 32(BX), Y13         \
	PREFETCHT0 (BX)(DX*8)       \
	add                         \
	NEXT                        \
	JNZ wide                    \
	JMP end                     \
narrow:                             \
	VMOVUPS    64(R12), Y12     \
	VMOVUPS    96(R12), Y13     \
	VMASKMOVPS (BX), Y12, Y12   \
	VMASKMOVPS 32(BX), Y13, Y13 \
	add                         \
	NEXT                        \
	JNZ narrow                  \
end:                                \
	VMOVUPS 64(R12), Y12        \
	VMOVUPS 96(R12), Y13        \
	put                         \
	VZEROUPPER                  \
	RET

// func tileAVX2(c, a, b *float32, k, rows, cols, cRow, aRow, aCol, bRow int)
TEXT ·tileAVX2(SB), NOSPLIT, $0-80
	ARGUMENTS

	// The 16 words at R12+64 are the columns: cols of them ones.
	LEAQ window<>(SB), R12
	MOVQ cols+40(FP), R9
	SHLQ $2, R9
	SUBQ R9, R12

	CMPQ rows+32(FP), $6
	JEQ  rows6
	CMPQ rows+32(FP), $5
	JEQ  rows5
	CMPQ rows+32(FP), $4
	JEQ  rows4
	CMPQ rows+32(FP), $3
	JEQ  rows3
	CMPQ rows+32(FP), $2
	JEQ  rows2
	TILEY(GETY1, ADDY1, PUTY1, wide1, narrow1, end1)

rows2:
	TILEY(GETY2, ADDY2, PUTY2, wide2, narrow2, end2)

rows3:
	TILEY(GETY3, ADDY3, PUTY3, wide3, narrow3, end3)

rows4:
	TILEY(GETY4, ADDY4, PUTY4, wide4, narrow4, end4)

rows5:
	TILEY(GETY5, ADDY5, PUTY5, wide5, narrow5, end5)

rows6:
	TILEY(GETY6, ADDY6, PUTY6, wide6, narrow6, end6)

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
	VBROADCASTSS (SI), Z4
	VFMADD231PS  (BX), Z4, Z0
	VFMADD231PS  64(BX), Z4, Z1
	VFMADD231PS  128(BX), Z4, Z2
	VFMADD231PS  192(BX), Z4, Z3
	ADDQ         AX, SI
	ADDQ         DX, BX
	DECQ         CX
	JNZ          loop

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
	VBROADCASTSS (SI), Y4
	VFMADD231PS  (BX), Y4, Y0
	VFMADD231PS  32(BX), Y4, Y1
	VFMADD231PS  64(BX), Y4, Y2
	VFMADD231PS  96(BX), Y4, Y3
	ADDQ         AX, SI
	ADDQ         DX, BX
	DECQ         CX
	JNZ          loop

	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	VMOVUPS Y2, 64(DI)
	VMOVUPS Y3, 96(DI)
	VZEROUPPER
	RET

// func transposeAVX2(dst, src *float32, squares, dstRow, srcRow int)
TEXT ·transposeAVX2(SB), NOSPLIT, $0-40
	MOVQ dst+0(FP), DI
	MOVQ src+8(FP), SI
	MOVQ squares+16(FP), CX
	MOVQ dstRow+24(FP), R13
	LEAQ (R13)(R13*2), R14
	MOVQ srcRow+32(FP), R10
	LEAQ (R10)(R10*2), R15
	LEAQ (SI)(R10*4), R8

square:
	// Each vector has a half of row i below and the same of row i+4 above.
	VMOVUPS     (SI), X0
	VMOVUPS     (SI)(R10*1), X1
	VMOVUPS     (SI)(R10*2), X2
	VMOVUPS     (SI)(R15*1), X3
	VMOVUPS     16(SI), X4
	VMOVUPS     16(SI)(R10*1), X5
	VMOVUPS     16(SI)(R10*2), X6
	VMOVUPS     16(SI)(R15*1), X7
	VINSERTF128 $1, (R8), Y0, Y0
	VINSERTF128 $1, (R8)(R10*1), Y1, Y1
	VINSERTF128 $1, (R8)(R10*2), Y2, Y2
	VINSERTF128 $1, (R8)(R15*1), Y3, Y3
	VINSERTF128 $1, 16(R8), Y4, Y4
	VINSERTF128 $1, 16(R8)(R10*1), Y5, Y5
	VINSERTF128 $1, 16(R8)(R10*2), Y6, Y6
	VINSERTF128 $1, 16(R8)(R15*1), Y7, Y7

	// So two rounds within the halves turn them.
	VUNPCKLPS Y1, Y0, Y8
	VUNPCKHPS Y1, Y0, Y9
	VUNPCKLPS Y3, Y2, Y10
	VUNPCKHPS Y3, Y2, Y11
	VUNPCKLPS Y5, Y4, Y12
	VUNPCKHPS Y5, Y4, Y13
	VUNPCKLPS Y7, Y6, Y14
	VUNPCKHPS Y7, Y6, Y15
	VUNPCKLPD Y10, Y8, Y0
	VUNPCKHPD Y10, Y8, Y1
	VUNPCKLPD Y11, Y9, Y2
	VUNPCKHPD Y11, Y9, Y3
	VUNPCKLPD Y14, Y12, Y4
	VUNPCKHPD Y14, Y12, Y5
	VUNPCKLPD Y15, Y13, Y6
	VUNPCKHPD Y15, Y13, Y7

	LEAQ    (DI)(R13*4), R9
	VMOVUPS Y0, (DI)
	VMOVUPS Y1, (DI)(R13*1)
	VMOVUPS Y2, (DI)(R13*2)
	VMOVUPS Y3, (DI)(R14*1)
	VMOVUPS Y4, (R9)
	VMOVUPS Y5, (R9)(R13*1)
	VMOVUPS Y6, (R9)(R13*2)
	VMOVUPS Y7, (R9)(R14*1)

	ADDQ $32, SI
	ADDQ $32, R8
	LEAQ (DI)(R13*8), DI
	DECQ CX
	JNZ  square
	VZEROUPPER
	RET

// func axpyAVX2(dst, src *float32, x float32, n int)
TEXT ·axpyAVX2(SB), NOSPLIT, $0-32
	MOVQ         dst+0(FP), DI
	MOVQ         src+8(FP), SI
	VBROADCASTSS x+16(FP), Y0
	MOVQ         n+24(FP), CX
	SHLQ         $2, CX
	XORQ         AX, AX

loop:
	VMOVUPS     (DI)(AX*1), Y1
	VFMADD231PS (SI)(AX*1), Y0, Y1
	VMOVUPS     Y1, (DI)(AX*1)
	ADDQ        $32, AX
	CMPQ        AX, CX
	JLT         loop
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
