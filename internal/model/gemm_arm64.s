#include "textflag.h"

// Registers:
//
//	R0-R3   C, rows 0 to 3     R9   steps to go
//	R4-R7   A, rows 0 to 3     R10  bytes from a column of A to the next
//	R8      B, row p           R11  bytes of a row of B
//
// The tile is in V0 to V15, four vectors a row, the row of B in V16 to V19.

// ADDS adds to a row of the tile an element of A times the row of B.
#define ADDS(row, x, c0, c1, c2, c3) \
	VLD1R (row), [x]       \
	ADD   R10, row         \
	VFMLA V16.S4, x, c0    \
	VFMLA V17.S4, x, c1    \
	VFMLA V18.S4, x, c2    \
	VFMLA V19.S4, x, c3

#define ADDS1 ADDS(R4, V20.S4, V0.S4, V1.S4, V2.S4, V3.S4)
#define ADDS2 ADDS1; ADDS(R5, V21.S4, V4.S4, V5.S4, V6.S4, V7.S4)
#define ADDS3 ADDS2; ADDS(R6, V22.S4, V8.S4, V9.S4, V10.S4, V11.S4)
#define ADDS4 ADDS3; ADDS(R7, V23.S4, V12.S4, V13.S4, V14.S4, V15.S4)

// ONE does the same for a tile of one vector in a row.
#define ONE(row, x, c0) \
	VLD1R (row), [x]    \
	ADD   R10, row      \
	VFMLA V16.S4, x, c0

#define ONE1 ONE(R4, V20.S4, V0.S4)
#define ONE2 ONE1; ONE(R5, V21.S4, V4.S4)
#define ONE3 ONE2; ONE(R6, V22.S4, V8.S4)
#define ONE4 ONE3; ONE(R7, V23.S4, V12.S4)

#define GET1 VLD1 (R0), [V0.S4, V1.S4, V2.S4, V3.S4]
#define GET2 GET1; VLD1 (R1), [V4.S4, V5.S4, V6.S4, V7.S4]
#define GET3 GET2; VLD1 (R2), [V8.S4, V9.S4, V10.S4, V11.S4]
#define GET4 GET3; VLD1 (R3), [V12.S4, V13.S4, V14.S4, V15.S4]

#define PUT1 VST1 [V0.S4, V1.S4, V2.S4, V3.S4], (R0)
#define PUT2 PUT1; VST1 [V4.S4, V5.S4, V6.S4, V7.S4], (R1)
#define PUT3 PUT2; VST1 [V8.S4, V9.S4, V10.S4, V11.S4], (R2)
#define PUT4 PUT3; VST1 [V12.S4, V13.S4, V14.S4, V15.S4], (R3)

// Rows of one vector, and of one element.
#define GETV1 VLD1 (R0), [V0.S4]
#define GETV2 GETV1; VLD1 (R1), [V4.S4]
#define GETV3 GETV2; VLD1 (R2), [V8.S4]
#define GETV4 GETV3; VLD1 (R3), [V12.S4]

#define PUTV1 VST1 [V0.S4], (R0)
#define PUTV2 PUTV1; VST1 [V4.S4], (R1)
#define PUTV3 PUTV2; VST1 [V8.S4], (R2)
#define PUTV4 PUTV3; VST1 [V12.S4], (R3)

#define GETE1 FMOVS (R0), F0
#define GETE2 GETE1; FMOVS (R1), F4
#define GETE3 GETE2; FMOVS (R2), F8
#define GETE4 GETE3; FMOVS (R3), F12

#define PUTE1 FMOVS F0, (R0)
#define PUTE2 PUTE1; FMOVS F4, (R1)
#define PUTE3 PUTE2; FMOVS F8, (R2)
#define PUTE4 PUTE3; FMOVS F12, (R3)

#define B16 VLD1 (R8), [V16.S4, V17.S4, V18.S4, V19.S4]
#define B4  VLD1 (R8), [V16.S4]
#define B1  FMOVS (R8), F16

#define TILE(loop, get, b, add, put) \
	get          \
loop:                \
	b            \
	ADD  R11, R8 \
	add          \
	SUBS $1, R9  \
	BNE  loop    \
	put          \
	RET

// func tileNEON(c, a, b *float32, k, rows, cols, cRow, aRow, aCol, bRow int)
TEXT ·tileNEON(SB), NOSPLIT, $0-80
	MOVD c+0(FP), R0
	MOVD cRow+48(FP), R12
	ADD  R12, R0, R1
	ADD  R12, R1, R2
	ADD  R12, R2, R3
	MOVD a+8(FP), R4
	MOVD aRow+56(FP), R12
	ADD  R12, R4, R5
	ADD  R12, R5, R6
	ADD  R12, R6, R7
	MOVD b+16(FP), R8
	MOVD k+24(FP), R9
	MOVD aCol+64(FP), R10
	MOVD bRow+72(FP), R11

	MOVD rows+32(FP), R12
	MOVD cols+40(FP), R13
	CMP  $1, R13
	BEQ  elements
	CMP  $4, R13
	BEQ  vectors

	CMP $4, R12
	BEQ wide4
	CMP $3, R12
	BEQ wide3
	CMP $2, R12
	BEQ wide2
	TILE(loop1, GET1, B16, ADDS1, PUT1)
wide2:
	TILE(loop2, GET2, B16, ADDS2, PUT2)
wide3:
	TILE(loop3, GET3, B16, ADDS3, PUT3)
wide4:
	TILE(loop4, GET4, B16, ADDS4, PUT4)

vectors:
	CMP $4, R12
	BEQ vectors4
	CMP $3, R12
	BEQ vectors3
	CMP $2, R12
	BEQ vectors2
	TILE(loopV1, GETV1, B4, ONE1, PUTV1)
vectors2:
	TILE(loopV2, GETV2, B4, ONE2, PUTV2)
vectors3:
	TILE(loopV3, GETV3, B4, ONE3, PUTV3)
vectors4:
	TILE(loopV4, GETV4, B4, ONE4, PUTV4)

elements:
	CMP $4, R12
	BEQ elements4
	CMP $3, R12
	BEQ elements3
	CMP $2, R12
	BEQ elements2
	TILE(loopE1, GETE1, B1, ONE1, PUTE1)
elements2:
	TILE(loopE2, GETE2, B1, ONE2, PUTE2)
elements3:
	TILE(loopE3, GETE3, B1, ONE3, PUTE3)
elements4:
	TILE(loopE4, GETE4, B1, ONE4, PUTE4)
