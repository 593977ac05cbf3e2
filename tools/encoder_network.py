"""The network: multilingual-e5-small with what is known of each word added at the input, and a layer of tags on top.

The word table stays as it is (4-bit blocks, frozen); everything else learns.
"""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from data.recognisers.encoder_decode import TAGS
from data.recognisers.encoder_text import KNOWN_SIZES
from tools.encoder_e5 import E5

# Longest chunk in pieces, with the two ends; the network has no positions behind it.
POSITIONS = 256
# At the input and before the tags only: inside the layers random masks took a quarter of the time, and attention
# without them has a faster kernel.
_DROPOUT = 0.1
_HIDDEN_MASK = -1e9


def _tensor(values: NDArray[np.float32]) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(values))


class Layer(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """One transformer layer, as in BERT."""

    def __init__(self, source: E5, number: int) -> None:
        super().__init__()
        self.heads = source.heads
        take = {
            name.partition(".")[2]: _tensor(t) for name, t in source.tensors.items() if name.startswith(f"l{number}.")
        }
        self.attention = _linear(torch.cat([take[f"{k}.w"] for k in "qkv"]), torch.cat([take[f"{k}.b"] for k in "qkv"]))
        self.attention_out = _linear(take["ao.w"], take["ao.b"])
        self.attention_norm = _norm(take["aln.w"], take["aln.b"], source.epsilon)
        self.inner = _linear(take["fi.w"], take["fi.b"])
        self.outer = _linear(take["fo.w"], take["fo.b"])
        self.norm = _norm(take["oln.w"], take["oln.b"], source.epsilon)

    def forward(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """States [batch, pieces, hidden] through attention and the inner layer; `mask` is added to the likeness."""
        batch, pieces, hidden = states.shape
        split = self.attention(states).view(batch, pieces, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4)
        query, key, value = split[0], split[1], split[2]
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        mixed = self.attention_out(mixed.transpose(1, 2).reshape(batch, pieces, hidden))
        states = self.attention_norm(states + mixed)
        return self.norm(states + self.outer(functional.gelu(self.inner(states))))


def _linear(weight: torch.Tensor, bias: torch.Tensor) -> nn.Linear:
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.weight.data, layer.bias.data = weight.clone(), bias.clone()
    return layer


def _norm(weight: torch.Tensor, bias: torch.Tensor, epsilon: float) -> nn.LayerNorm:
    layer = nn.LayerNorm(len(weight), epsilon)
    layer.weight.data, layer.bias.data = weight.clone(), bias.clone()
    return layer


class Network(nn.Module):  # type: ignore[misc]  # as above
    """Scores of the tags for every piece."""

    def __init__(self, source: E5, layers: int) -> None:
        super().__init__()
        positions = source.tensors["emb.pos"][:POSITIONS] + source.tensors["emb.type"][0]
        self.positions = nn.Parameter(_tensor(positions))
        self.norm = _norm(_tensor(source.tensors["emb.ln.w"]), _tensor(source.tensors["emb.ln.b"]), source.epsilon)
        self.layers = nn.ModuleList(Layer(source, number) for number in range(layers))
        # what is known of a word starts with no say
        self.known = nn.Embedding(sum(KNOWN_SIZES), source.hidden)
        nn.init.zeros_(self.known.weight)
        self.head = nn.Linear(source.hidden, TAGS)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def embed(self, words: torch.Tensor, known: torch.Tensor) -> torch.Tensor:
        """The input of `forward`: word vectors plus those of what is known (rows of `known`, one a field)."""
        return words + self.known(known).sum(2)

    def forward(self, embedded: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
        """Scores [batch, pieces, TAGS] for embedded pieces [batch, pieces, hidden]; `real` is 1.0 but for padding."""
        states = embedded + self.positions[: embedded.shape[1]]
        states = functional.dropout(self.norm(states), _DROPOUT, self.training)
        mask = ((1.0 - real) * _HIDDEN_MASK)[:, None, None, :]
        for layer in self.layers:
            states = layer(states, mask)
        return self.head(functional.dropout(states, _DROPOUT, self.training))


def loss_of(logits: torch.Tensor, allowed: torch.Tensor) -> torch.Tensor:
    """Mean of -log(probability of the allowed tags) over the units; `allowed` has tag n as bit n, 0 for padding."""
    chances = functional.log_softmax(logits.float(), -1)
    bits = (allowed[..., None] >> torch.arange(TAGS)) & 1
    present = allowed > 0
    likely = torch.logsumexp(chances.masked_fill(bits == 0, -1e4), -1)
    return -likely[present].mean()
