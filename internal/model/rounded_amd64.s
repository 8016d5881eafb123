#include "textflag.h"

// Registers of the tiles:
//
//	DI R11 R12  y, rows 0, 4, 8      R13 R14  bytes of one and of three rows
//	SI R8  R9   x, rows 0, 4, 8      R10 R15  bytes of one and of three rows
//	BX  weights                      CX  groups to go
//	DX  starts, then scales of rows  AX  scales of columns, then biases

#define ARGUMENTS \
	MOVQ y+0(FP), DI       \
	MOVQ x+8(FP), SI       \
	MOVQ w+16(FP), BX      \
	MOVQ start+32(FP), DX  \
	MOVQ groups+56(FP), CX \
	MOVQ yRow+64(FP), R13  \
	LEAQ (R13)(R13*2), R14 \
	LEAQ (DI)(R13*4), R11  \
	LEAQ (R11)(R13*4), R12 \
	MOVQ xRow+72(FP), R10  \
	LEAQ (R10)(R10*2), R15 \
	LEAQ (SI)(R10*4), R8   \
	LEAQ (R8)(R10*4), R9

#define STARTZ(row, c0, c1) \
	VPBROADCASTD (4*row)(DX), c0 \
	VMOVDQA32    c0, c1

// ADDZ adds to a row of the tile four inputs times the weights (Z24, Z25).
#define ADDZ(inputs, x, c0, c1) \
	VPBROADCASTD inputs, x  \
	VPDPBUSD     x, Z24, c0 \
	VPDPBUSD     x, Z25, c1

// PUTZ scales a row of the tile and stores it. Z24 and Z25 are the scales of
// the columns, Z26 and Z27 the biases.
#define PUTZ(row, to0, to1, c0, c1) \
	VCVTDQ2PS    c0, c0              \
	VCVTDQ2PS    c1, c1              \
	VMULPS       Z24, c0, c0         \
	VMULPS       Z25, c1, c1         \
	VMULPS.BCST  (4*row)(DX), c0, c0 \
	VMULPS.BCST  (4*row)(DX), c1, c1 \
	VADDPS       Z26, c0, c0         \
	VADDPS       Z27, c1, c1         \
	VMOVUPS      c0, to0             \
	VMOVUPS      c1, to1

// func roundedTileVNNI(y *float32, x *int8, w *byte, rowScale *float32, start *int32, scale, bias *float32, groups, yRow, xRow int)
TEXT ·roundedTileVNNI(SB), NOSPLIT, $0-80
	ARGUMENTS
	STARTZ(0, Z0, Z1)
	STARTZ(1, Z2, Z3)
	STARTZ(2, Z4, Z5)
	STARTZ(3, Z6, Z7)
	STARTZ(4, Z8, Z9)
	STARTZ(5, Z10, Z11)
	STARTZ(6, Z12, Z13)
	STARTZ(7, Z14, Z15)
	STARTZ(8, Z16, Z17)
	STARTZ(9, Z18, Z19)
	STARTZ(10, Z20, Z21)
	STARTZ(11, Z22, Z23)

loop:
	VMOVDQU32 (BX), Z24
	VMOVDQU32 64(BX), Z25
	ADDZ((SI), Z26, Z0, Z1)
	ADDZ((SI)(R10*1), Z27, Z2, Z3)
	ADDZ((SI)(R10*2), Z28, Z4, Z5)
	ADDZ((SI)(R15*1), Z29, Z6, Z7)
	ADDZ((R8), Z26, Z8, Z9)
	ADDZ((R8)(R10*1), Z27, Z10, Z11)
	ADDZ((R8)(R10*2), Z28, Z12, Z13)
	ADDZ((R8)(R15*1), Z29, Z14, Z15)
	ADDZ((R9), Z26, Z16, Z17)
	ADDZ((R9)(R10*1), Z27, Z18, Z19)
	ADDZ((R9)(R10*2), Z28, Z20, Z21)
	ADDZ((R9)(R15*1), Z29, Z22, Z23)
	ADDQ      $4, SI
	ADDQ      $4, R8
	ADDQ      $4, R9
	ADDQ      $128, BX
	DECQ      CX
	JNZ       loop

	MOVQ    rowScale+24(FP), DX
	MOVQ    scale+40(FP), AX
	VMOVUPS (AX), Z24
	VMOVUPS 64(AX), Z25
	MOVQ    bias+48(FP), AX
	VMOVUPS (AX), Z26
	VMOVUPS 64(AX), Z27
	PUTZ(0, (DI), 64(DI), Z0, Z1)
	PUTZ(1, (DI)(R13*1), 64(DI)(R13*1), Z2, Z3)
	PUTZ(2, (DI)(R13*2), 64(DI)(R13*2), Z4, Z5)
	PUTZ(3, (DI)(R14*1), 64(DI)(R14*1), Z6, Z7)
	PUTZ(4, (R11), 64(R11), Z8, Z9)
	PUTZ(5, (R11)(R13*1), 64(R11)(R13*1), Z10, Z11)
	PUTZ(6, (R11)(R13*2), 64(R11)(R13*2), Z12, Z13)
	PUTZ(7, (R11)(R14*1), 64(R11)(R14*1), Z14, Z15)
	PUTZ(8, (R12), 64(R12), Z16, Z17)
	PUTZ(9, (R12)(R13*1), 64(R12)(R13*1), Z18, Z19)
	PUTZ(10, (R12)(R13*2), 64(R12)(R13*2), Z20, Z21)
	PUTZ(11, (R12)(R14*1), 64(R12)(R14*1), Z22, Z23)
	VZEROUPPER
	RET

// Without VNNI a part of a tile is 4 rows of 16 columns, two vectors a row.

#define STARTY(row, c0, c1) \
	VPBROADCASTD (4*row)(DX), c0 \
	VMOVDQA      c0, c1

// ADDY adds to a row four inputs times the weights (Y12, Y13): first two
// products, then two of these sums (Y15 is ones).
#define ADDY(inputs, c0, c1) \
	VPBROADCASTD inputs, Y8    \
	VPMADDUBSW   Y8, Y12, Y9   \
	VPMADDUBSW   Y8, Y13, Y10  \
	VPMADDWD     Y15, Y9, Y9   \
	VPMADDWD     Y15, Y10, Y10 \
	VPADDD       Y9, c0, c0    \
	VPADDD       Y10, c1, c1

// PUTY scales a row and stores it. Y10 and Y11 are the scales of the columns,
// Y12 and Y13 the biases.
#define PUTY(row, to0, to1, c0, c1) \
	VBROADCASTSS (4*row)(DX), Y8 \
	VCVTDQ2PS    c0, c0          \
	VCVTDQ2PS    c1, c1          \
	VMULPS       Y10, c0, c0     \
	VMULPS       Y11, c1, c1     \
	VMULPS       Y8, c0, c0      \
	VMULPS       Y8, c1, c1      \
	VADDPS       Y12, c0, c0     \
	VADDPS       Y13, c1, c1     \
	VMOVUPS      c0, to0         \
	VMOVUPS      c1, to1

// func roundedPartAVX2(y *float32, x *int8, w *byte, rowScale *float32, start *int32, scale, bias *float32, groups, yRow, xRow int)
TEXT ·roundedPartAVX2(SB), NOSPLIT, $0-80
	ARGUMENTS
	VPCMPEQW Y15, Y15, Y15
	VPSRLW   $15, Y15, Y15
	STARTY(0, Y0, Y1)
	STARTY(1, Y2, Y3)
	STARTY(2, Y4, Y5)
	STARTY(3, Y6, Y7)

loop:
	VMOVDQU (BX), Y12
	VMOVDQU 32(BX), Y13
	ADDY((SI), Y0, Y1)
	ADDY((SI)(R10*1), Y2, Y3)
	ADDY((SI)(R10*2), Y4, Y5)
	ADDY((SI)(R15*1), Y6, Y7)
	ADDQ    $4, SI
	ADDQ    $128, BX
	DECQ    CX
	JNZ     loop

	MOVQ    rowScale+24(FP), DX
	MOVQ    scale+40(FP), AX
	VMOVUPS (AX), Y10
	VMOVUPS 32(AX), Y11
	MOVQ    bias+48(FP), AX
	VMOVUPS (AX), Y12
	VMOVUPS 32(AX), Y13
	PUTY(0, (DI), 32(DI), Y0, Y1)
	PUTY(1, (DI)(R13*1), 32(DI)(R13*1), Y2, Y3)
	PUTY(2, (DI)(R13*2), 32(DI)(R13*2), Y4, Y5)
	PUTY(3, (DI)(R14*1), 32(DI)(R14*1), Y6, Y7)
	VZEROUPPER
	RET

// func greatestAVX2(v *float32, n int) float32
TEXT ·greatestAVX2(SB), NOSPLIT, $0-20
	MOVQ     v+0(FP), SI
	MOVQ     n+8(FP), CX
	VPCMPEQD Y15, Y15, Y15
	VPSRLD   $1, Y15, Y15     // all bits but the sign
	VXORPS   Y0, Y0, Y0
	VXORPS   Y1, Y1, Y1
	VXORPS   Y2, Y2, Y2
	VXORPS   Y3, Y3, Y3

loop:
	VANDPS (SI), Y15, Y4
	VANDPS 32(SI), Y15, Y5
	VANDPS 64(SI), Y15, Y6
	VANDPS 96(SI), Y15, Y7
	VMAXPS Y4, Y0, Y0
	VMAXPS Y5, Y1, Y1
	VMAXPS Y6, Y2, Y2
	VMAXPS Y7, Y3, Y3
	ADDQ   $128, SI
	SUBQ   $32, CX
	JNZ    loop

	VMAXPS       Y1, Y0, Y0
	VMAXPS       Y3, Y2, Y2
	VMAXPS       Y2, Y0, Y0
	VEXTRACTF128 $1, Y0, X1
	VMAXPS       X1, X0, X0
	VPSRLDQ      $8, X0, X1
	VMAXPS       X1, X0, X0
	VPSRLDQ      $4, X0, X1
	VMAXPS       X1, X0, X0
	VMOVSS       X0, ret+16(FP)
	VZEROUPPER
	RET

// ROUND makes whole numbers of eight elements and adds them to the sums.
#define ROUND(from, y, sums) \
	VMULPS    from, Y15, y \
	VCVTPS2DQ y, y         \
	VPADDD    y, sums, sums

// func roundAVX2(q *int8, v *float32, times float32, n int) int32
TEXT ·roundAVX2(SB), NOSPLIT, $0-36
	MOVQ         q+0(FP), DI
	MOVQ         v+8(FP), SI
	VBROADCASTSS times+16(FP), Y15
	MOVQ         n+24(FP), CX
	VMOVDQU      unpacked<>(SB), Y14
	VPXOR        Y0, Y0, Y0
	VPXOR        Y1, Y1, Y1

loop:
	ROUND((SI), Y2, Y0)
	ROUND(32(SI), Y3, Y1)
	ROUND(64(SI), Y4, Y0)
	ROUND(96(SI), Y5, Y1)
	VPACKSSDW Y3, Y2, Y2
	VPACKSSDW Y5, Y4, Y4
	VPACKSSWB Y4, Y2, Y2
	VPERMD    Y2, Y14, Y2
	VMOVDQU   Y2, (DI)
	ADDQ      $128, SI
	ADDQ      $32, DI
	SUBQ      $32, CX
	JNZ       loop

	VPADDD       Y1, Y0, Y0
	VEXTRACTI128 $1, Y0, X1
	VPADDD       X1, X0, X0
	VPSRLDQ      $8, X0, X1
	VPADDD       X1, X0, X0
	VPSRLDQ      $4, X0, X1
	VPADDD       X1, X0, X0
	VMOVD        X0, AX
	MOVL         AX, ret+32(FP)
	VZEROUPPER
	RET

// unpacked puts in order what packing within halves of a vector has mixed.
DATA unpacked<>+0(SB)/8, $0x0000000400000000
DATA unpacked<>+8(SB)/8, $0x0000000500000001
DATA unpacked<>+16(SB)/8, $0x0000000600000002
DATA unpacked<>+24(SB)/8, $0x0000000700000003
GLOBL unpacked<>(SB), RODATA|NOPTR, $32
