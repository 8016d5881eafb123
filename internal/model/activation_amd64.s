#include "textflag.h"

// The steps of expm1 in activation.go, one for one, on eight elements.
//
//	DI SI CX  dst, src, elements to go     DX  expTable
//	Y0 x, then r     Y1 n     Y2 z, then 2^n     Y3 y = e^r - 1
//	Y4 a number of the table    Y12 1    Y14 0    Y15 127<<23

#define NUMBER(i, y) VBROADCASTSS (4*i)(DX), y

#define BEGIN \
	MOVQ dst+0(FP), DI    \
	MOVQ src+8(FP), SI    \
	MOVQ n+16(FP), CX     \
	MOVQ table+24(FP), DX \
	NUMBER(12, Y12)       \
	VXORPS Y14, Y14, Y14  \
	MOVL $(127<<23), AX   \
	MOVQ AX, X15          \
	VPBROADCASTD X15, Y15

// NEXT stores Y0 and goes on to the next eight.
#define NEXT \
	VMOVUPS Y0, (DI) \
	ADDQ $32, SI     \
	ADDQ $32, DI     \
	SUBQ $8, CX

#define TERM(i) \
	VMULPS Y0, Y3, Y3 \
	NUMBER(i, Y4)     \
	VADDPS Y4, Y3, Y3

#define EXPM1 \
	NUMBER(0, Y4)      \
	VMAXPS Y0, Y4, Y0  \
	NUMBER(1, Y4)      \
	VMINPS Y0, Y4, Y0  \
	NUMBER(2, Y4)      \
	VMULPS Y4, Y0, Y2  \
	NUMBER(3, Y4)      \
	VADDPS Y4, Y2, Y2  \
	VSUBPS Y4, Y2, Y1  \
	NUMBER(4, Y4)      \
	VMULPS Y4, Y1, Y3  \
	VSUBPS Y3, Y0, Y0  \
	NUMBER(5, Y4)      \
	VMULPS Y4, Y1, Y3  \
	VSUBPS Y3, Y0, Y0  \
	NUMBER(6, Y3)      \
	VMULPS Y0, Y3, Y3  \
	NUMBER(7, Y4)      \
	VADDPS Y4, Y3, Y3  \
	TERM(8)            \
	TERM(9)            \
	TERM(10)           \
	TERM(11)           \
	VMULPS Y0, Y0, Y4  \
	VMULPS Y4, Y3, Y3  \
	VADDPS Y0, Y3, Y3  \
	VPSLLD $23, Y2, Y2 \
	VPADDD Y15, Y2, Y2 \
	VMULPS Y2, Y3, Y3

// func expAVX2(dst, src *float32, n int, table *[13]float32)
TEXT ·expAVX2(SB), NOSPLIT, $0-32
	BEGIN

loop:
	VMOVUPS (SI), Y0
	EXPM1
	VADDPS  Y2, Y3, Y0
	NEXT
	JNZ     loop
	VZEROUPPER
	RET

// func sigmoidAVX2(dst, src *float32, n int, table *[13]float32)
TEXT ·sigmoidAVX2(SB), NOSPLIT, $0-32
	BEGIN

loop:
	VSUBPS (SI), Y14, Y0
	EXPM1
	VADDPS Y2, Y3, Y0
	VADDPS Y12, Y0, Y0
	VDIVPS Y0, Y12, Y0
	NEXT
	JNZ    loop
	VZEROUPPER
	RET

// func positiveAVX2(x *float32, n int)
TEXT ·positiveAVX2(SB), NOSPLIT, $0-16
	MOVQ   x+0(FP), DI
	MOVQ   n+8(FP), CX
	VXORPS Y1, Y1, Y1

loop:
	VMOVUPS (DI), Y0
	VMAXPS  Y1, Y0, Y0
	VMOVUPS Y0, (DI)
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     loop
	VZEROUPPER
	RET

// func highestAVX2(x *float32, top float32, n int) float32
TEXT ·highestAVX2(SB), NOSPLIT, $0-28
	MOVQ         x+0(FP), SI
	VBROADCASTSS top+8(FP), Y0
	MOVQ         n+16(FP), CX

loop:
	VMAXPS (SI), Y0, Y0
	ADDQ   $32, SI
	SUBQ   $8, CX
	JNZ    loop

	VEXTRACTF128 $1, Y0, X1
	VMAXPS       X1, X0, X0
	VPSRLDQ      $8, X0, X1
	VMAXPS       X1, X0, X0
	VPSRLDQ      $4, X0, X1
	VMAXPS       X1, X0, X0
	VMOVSS       X0, ret+24(FP)
	VZEROUPPER
	RET
