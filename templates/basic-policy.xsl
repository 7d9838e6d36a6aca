<?xml version="1.0" encoding="UTF-8"?>
<!-- 基本方針 (tier 1), one page: what the company does, the principles in order, who stands for them and whom to ask.
     It may be published: no number that changes, and no telephone a person carries about. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>

  <!-- Starts of mobile numbers: numbering.xml knows them. -->
  <xsl:variable name="mobile" select="concat(' ', /kitei/numbering/level[@kind = 'phone-mobile']/@name, ' ')"/>

  <xsl:template match="kitei">
    <xsl:variable name="rules" select="model/chapters/chapter/topic/rule[@tier = 'policy']"/>
    <xsl:if test="$rules">
      <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
        <xsl:call-template name="policy-facts"/>
        <xsl:call-template name="preamble"/>
        <xsl:apply-templates select="$rules"/>
        <xsl:call-template name="policy-foot"/>
        <xsl:call-template name="prevails"/>
      </tree>
    </xsl:if>
  </xsl:template>

  <xsl:template name="policy-facts">
    <xsl:call-template name="company"/>
    <facts>
      <xsl:apply-templates select="$row/@number" mode="fact"/>
      <xsl:apply-templates select="$row/@edition" mode="fact"/>
      <xsl:apply-templates select="$row/@class" mode="fact"/>
      <fact label="{key('label', 'content-code')/@name}"><code/></fact>
    </facts>
  </xsl:template>

  <!-- The company's own line says what it does with whose information; without one the sentence does not need it. -->
  <xsl:template name="preamble">
    <xsl:variable name="own" select="normalize-space(key('catalog', 'parameter preamble')/@text)"/>
    <p>
      <xsl:call-template name="put">
        <xsl:with-param name="label">
          <xsl:choose>
            <xsl:when test="$own">policy-preamble</xsl:when>
            <xsl:otherwise>policy-preamble-plain</xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
        <xsl:with-param name="one" select="string($company/@name)"/>
        <xsl:with-param name="two" select="string(key('catalog', 'parameter company')/@text)"/>
        <xsl:with-param name="three" select="$own"/>
      </xsl:call-template>
    </p>
  </xsl:template>


  <!-- One line each. A rule a company adds may have items and notes; they follow their line. -->
  <xsl:template match="rule">
    <principle id="{@id}" rule="{@id}">
      <xsl:copy-of select="statement/@at"/>
      <xsl:attribute name="title">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'policy-line'"/>
          <xsl:with-param name="one" select="string(../@name)"/>
        </xsl:call-template>
      </xsl:attribute>
      <xsl:apply-templates select="statement/node()" mode="inline"/>
    </principle>
    <xsl:if test="item">
      <ul>
        <xsl:for-each select="item">
          <li><xsl:apply-templates mode="inline"/></li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <xsl:for-each select="note">
      <note title="{key('label', 'note')/@name}" rule="{../@id}">
        <p><xsl:apply-templates mode="inline"/></p>
      </note>
    </xsl:for-each>
  </xsl:template>


  <!-- Dates, the name of the representative, whom to ask. -->
  <xsl:template name="policy-foot">
    <p class="dates">
      <xsl:for-each select="$row/edition">
        <xsl:sort select="@number" data-type="number"/>
        <xsl:if test="position() = 1"><xsl:call-template name="first-dates"/></xsl:if>
        <xsl:if test="position() = last() and position() != 1"><xsl:call-template name="last-dates"/></xsl:if>
      </xsl:for-each>
    </p>
    <p class="signature">
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'policy-signature'"/>
        <xsl:with-param name="one" select="string($company/@name)"/>
        <xsl:with-param name="two">
          <xsl:apply-templates select="$company/people/person[contains(concat(' ', normalize-space(@roles), ' '), ' executive ')][1]" mode="signature"/>
        </xsl:with-param>
      </xsl:call-template>
    </p>
    <xsl:call-template name="desk"/>
  </xsl:template>

  <xsl:template name="first-dates">
    <xsl:call-template name="put">
      <xsl:with-param name="label">
        <xsl:choose>
          <xsl:when test="last() &gt; 1">policy-enacted</xsl:when>
          <xsl:when test="@enacted = @effective">policy-day</xsl:when>
          <xsl:otherwise>policy-days</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="one"><date value="{@enacted}"/></xsl:with-param>
      <xsl:with-param name="two"><date value="{@effective}"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="last-dates">
    <br/>
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'policy-revised'"/>
      <xsl:with-param name="one"><date value="{@enacted}"/></xsl:with-param>
      <xsl:with-param name="two"><date value="{@effective}"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A desk that answers by day; without one, the post that owns the document, by mail and by a number that is not a mobile one. -->
  <xsl:template name="desk">
    <xsl:variable name="desk" select="$company/contacts/desk[not(@incidents)][@hours != 'night'][1]"/>
    <xsl:variable name="owner" select="key('person', $row/@owner)"/>
    <xsl:choose>
      <xsl:when test="$desk">
        <xsl:call-template name="ask">
          <xsl:with-param name="who" select="$desk/@name"/>
          <xsl:with-param name="phone" select="string($desk/@phone)"/>
          <xsl:with-param name="mail" select="string($owner/@mail)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="ask">
          <xsl:with-param name="who"><xsl:apply-templates select="$owner" mode="post"/></xsl:with-param>
          <xsl:with-param name="phone" select="string($owner/@phone[not(contains($mobile, concat(' ', substring(., 1, 3), ' ')))])"/>
          <xsl:with-param name="mail" select="string($owner/@mail)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="ask">
    <xsl:param name="who"/>
    <xsl:param name="phone"/>
    <xsl:param name="mail"/>
    <xsl:if test="$phone or $mail">
      <p class="desk">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'policy-desk'"/>
          <xsl:with-param name="one" select="string($who)"/>
        </xsl:call-template>
        <xsl:if test="$phone">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'policy-way'"/>
            <xsl:with-param name="one"><phone number="{$phone}"/></xsl:with-param>
          </xsl:call-template>
        </xsl:if>
        <xsl:if test="$mail">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'policy-way'"/>
            <xsl:with-param name="one" select="$mail"/>
          </xsl:call-template>
        </xsl:if>
      </p>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
